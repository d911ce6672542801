//! What each stage of the scanner costs, natively: `cargo bench`. The numbers are of this machine and this moment; compare
//! them within one run. `make bench` measures the whole scanner as it is shipped, beside others.

#[cfg(not(target_arch = "wasm32"))]
#[path = "frames/mod.rs"]
mod frames;

#[cfg(not(target_arch = "wasm32"))]
fn main() {
    native::main();
}

#[cfg(target_arch = "wasm32")]
fn main() {}

#[cfg(not(target_arch = "wasm32"))]
mod native {
    #![allow(clippy::expect_used, reason = "a stage that finds nothing has nothing to be measured")]

    use std::hint::black_box;
    use std::time::Duration;

    use criterion::Criterion;
    use qr_kit::luma::rgba_to_luma;
    use qr_kit::stages::triples::Limits;
    use qr_kit::stages::{
        BinaryView, Estimate, Grid, PASSES, PatternCache, Reader, Sharpener, Thresholds,
        find_alignment_pattern, finder_patterns, halve, refine, triples,
    };
    use qr_kit::{LumaView, Scanner};

    use super::frames::{Frame, plan};

    /// A ticket as a camera sees it, 1280 × 720.
    const TICKET: &str = "ticket-3-1";
    /// The same, hard to read.
    const HARD: &str = "combined-hard-2";
    /// A page of words, as large.
    const WORDS: &str = "none-text-1";
    /// Nothing, as large.
    const BLANK: &str = "none-blank-1";
    /// Noise, as large.
    const DARK: &str = "none-dark-1";

    /// Rows between those that are searched in a frame of this size.
    const STRIDE: usize = 3;

    pub fn main() {
        let mut criterion = Criterion::default()
            .sample_size(20)
            .warm_up_time(Duration::from_millis(300))
            .measurement_time(Duration::from_millis(900))
            .configure_from_args();
        let frame = frame(TICKET);
        planes(&mut criterion, &frame);
        search(&mut criterion, "search", &frame);
        search(&mut criterion, "search-dark", &self::frame(DARK));
        grid(&mut criterion, &frame);
        whole(&mut criterion);
        criterion.final_summary();
    }

    fn frame(id: &str) -> Frame {
        let shot = plan::shots().into_iter().find(|shot| shot.id == id);
        shot.expect("the plan has it").take().frame
    }

    /// What is made of all pixels.
    fn planes(criterion: &mut Criterion, frame: &Frame) {
        let mut group = criterion.benchmark_group("planes");
        let rgba: Vec<u8> = frame.pixels.iter().flat_map(|&level| [level; 4]).collect();
        let (mut pixels, mut half, mut sharp) = (Vec::new(), Vec::new(), Vec::new());
        group.bench_function("luma", |b| b.iter(|| rgba_to_luma(black_box(&rgba), &mut pixels)));
        // Made here as well, because it is needed below even if its own time is not asked for.
        halve(frame.gray(), &mut half);
        group.bench_function("halve", |b| b.iter(|| halve(black_box(frame.gray()), &mut half)));
        let small = LumaView::new(frame.width / 2, frame.height / 2, &half).expect("half of it");
        let mut sharpener = Sharpener::default();
        group.bench_function("sharpen", |b| {
            b.iter(|| sharpener.sharpen(black_box(small), &mut sharp));
        });
        let mut thresholds = Thresholds::default();
        group.bench_function("measure", |b| b.iter(|| thresholds.measure(black_box(frame.gray()))));
        group.bench_function("set", |b| b.iter(|| thresholds.set(black_box(PASSES[0].window))));
        group.finish();
    }

    /// The thresholds of the first pass.
    fn thresholds(gray: LumaView) -> Thresholds {
        let mut thresholds = Thresholds::default();
        thresholds.measure(gray);
        thresholds.set(PASSES[0].window);
        thresholds
    }

    /// From pixels to three finders.
    fn search(criterion: &mut Criterion, name: &str, frame: &Frame) {
        let mut group = criterion.benchmark_group(name);
        let thresholds = &thresholds(frame.gray());
        let binary = BinaryView { gray: frame.gray(), thresholds };
        let (mut changes, mut found, mut threes) = (Vec::new(), Vec::new(), Vec::new());
        finder_patterns::search(binary, STRIDE, &mut changes, &mut found);
        group.bench_function("finders", |b| {
            b.iter(|| finder_patterns::search(black_box(binary), STRIDE, &mut changes, &mut found));
        });
        group.bench_function("triples", |b| {
            b.iter(|| triples::search(black_box(&mut found), Limits::FEW, &mut threes));
        });
        group.finish();
    }

    /// From three finders to what the code says.
    fn grid(criterion: &mut Criterion, frame: &Frame) {
        let mut group = criterion.benchmark_group("grid");
        let gray = frame.gray();
        let thresholds = &thresholds(gray);
        let binary = BinaryView { gray, thresholds };
        let (mut found, mut threes) = (Vec::new(), Vec::new());
        finder_patterns::search(binary, STRIDE, &mut Vec::new(), &mut found);
        triples::search(&mut found, Limits::FEW, &mut threes);
        let triple = threes.first().expect("three finders");
        let estimate = Estimate::measure(binary, 1.0, triple).expect("their scales");
        let mut cache = PatternCache::default();
        let [hypothesis, _] = estimate.hypotheses(gray, &mut cache);
        let hypothesis = hypothesis.expect("a version");
        group.bench_function("estimate", |b| {
            b.iter(|| {
                let estimate = Estimate::measure(black_box(binary), 1.0, triple);
                estimate.map(|estimate| estimate.hypotheses(gray, &mut cache))
            });
        });
        let polarity = estimate.polarity;
        group.bench_function("align", |b| {
            b.iter(|| {
                find_alignment_pattern(black_box(gray), &hypothesis.homography, polarity, 4.0)
            });
        });
        let patterns = cache.of(hypothesis.version);
        let aligned = find_alignment_pattern(gray, &hypothesis.homography, polarity, 4.0)
            .expect("an alignment pattern");
        group.bench_function("refine", |b| {
            b.iter(|| refine(black_box(gray), aligned, patterns, polarity));
        });
        let mut reader = Reader::default();
        let grid = Grid { gray, homography: aligned, polarity, patterns };
        assert!(reader.read(&grid).is_some(), "the grid says something");
        group.bench_function("read", |b| b.iter(|| reader.read(black_box(&grid))));
        group.finish();
    }

    /// All together.
    fn whole(criterion: &mut Criterion) {
        let mut scanner = Scanner::default();
        for (name, id) in
            [("ticket", TICKET), ("hard", HARD), ("words", WORDS), ("blank", BLANK), ("dark", DARK)]
        {
            let frame = frame(id);
            let mut group = criterion.benchmark_group(name);
            group.bench_function("scan", |b| {
                b.iter(|| scanner.scan(black_box(frame.gray()), b""));
            });
            group.bench_function("scan_frame", |b| {
                b.iter(|| scanner.scan_frame(black_box(frame.gray()), b""));
            });
            group.finish();
        }
    }
}
