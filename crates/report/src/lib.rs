//! What the data of a study come to: figures, each with its interval, its method, the number of people behind it and its source. Pure.
