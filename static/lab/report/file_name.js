// The names of what can be taken away.

/** A name for files: that of the study, where there is one. */
export const fileName = (studies, what) => `${(studies.length === 1 ? studies[0] : 'report').replaceAll(/[^\w.-]+/g, '-')}-${what}`;
