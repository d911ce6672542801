//! Where the methods and the scales are from.

/// A publication.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[expect(missing_docs, reason = "each is its reference")]
pub enum Source {
    SauroLewis2005,
    LewisSauro2006,
    SauroLewis2010,
    Conover1999,
    Clark2021,
    AgrestiCaffo2000,
    Welch1947,
    Brooke1996,
    SauroDumas2009,
    LewisSauro2021,
    SauroLewis2016,
}

/// Every one with its word and its reference.
const TABLE: [(Source, &str, &str); 11] = [
    (
        Source::SauroLewis2005,
        "sauro-lewis-2005",
        "Sauro, J. & Lewis, J. R. (2005). Estimating completion rates from small samples using binomial confidence intervals: Comparisons and recommendations. Proceedings of the Human Factors and Ergonomics Society Annual Meeting, 49(24), 2100–2103. doi:10.1177/154193120504902407",
    ),
    (
        Source::LewisSauro2006,
        "lewis-sauro-2006",
        "Lewis, J. R. & Sauro, J. (2006). When 100% really isn’t 100%: Improving the accuracy of small-sample estimates of completion rates. Journal of Usability Studies, 1(3), 136–150",
    ),
    (
        Source::SauroLewis2010,
        "sauro-lewis-2010",
        "Sauro, J. & Lewis, J. R. (2010). Average task times in usability tests: What to report? CHI ’10, 2347–2350. doi:10.1145/1753326.1753679",
    ),
    (
        Source::Conover1999,
        "conover-1999",
        "Conover, W. J. (1999). Practical nonparametric statistics, 3rd ed., ch. 3.2. Wiley",
    ),
    (
        Source::Clark2021,
        "clark-2021",
        "Clark, N., Dabkowski, M., Driscoll, P. J., Kennedy, D., Kloo, I. & Shi, H. (2021). Empirical decision rules for improving the uncertainty reporting of small sample System Usability Scale scores. International Journal of Human–Computer Interaction. doi:10.1080/10447318.2020.1870831",
    ),
    (
        Source::AgrestiCaffo2000,
        "agresti-caffo-2000",
        "Agresti, A. & Caffo, B. (2000). Simple and effective confidence intervals for proportions and differences of proportions result from adding two successes and two failures. The American Statistician, 54(4), 280–288. doi:10.1080/00031305.2000.10474560",
    ),
    (
        Source::Welch1947,
        "welch-1947",
        "Welch, B. L. (1947). The generalization of ‘Student’s’ problem when several different population variances are involved. Biometrika, 34(1–2), 28–35. doi:10.1093/biomet/34.1-2.28",
    ),
    (
        Source::Brooke1996,
        "brooke-1996",
        "Brooke, J. (1996). SUS: A ‘quick and dirty’ usability scale. In Usability evaluation in industry, 189–194. Taylor & Francis",
    ),
    (
        Source::SauroDumas2009,
        "sauro-dumas-2009",
        "Sauro, J. & Dumas, J. S. (2009). Comparison of three one-question, post-task usability questionnaires. CHI ’09, 1599–1608. doi:10.1145/1518701.1518946",
    ),
    (
        Source::LewisSauro2021,
        "lewis-sauro-2021",
        "Lewis, J. R. & Sauro, J. (2021). Measuring UX: From the UMUX-Lite to the UX-Lite. measuringu.com/from-umux-lite-to-ux-lite",
    ),
    (
        Source::SauroLewis2016,
        "sauro-lewis-2016",
        "Sauro, J. & Lewis, J. R. (2016). Quantifying the user experience: Practical statistics for user research, 2nd ed., ch. 8. Morgan Kaufmann",
    ),
];

impl Source {
    /// Every one with its word and its reference.
    pub fn all() -> impl Iterator<Item = (&'static str, &'static str)> {
        TABLE.iter().map(|&(_, slug, reference)| (slug, reference))
    }

    /// Its word.
    pub fn slug(self) -> &'static str {
        TABLE.iter().find(|(source, ..)| *source == self).map_or("", |&(_, slug, _)| slug)
    }
}
