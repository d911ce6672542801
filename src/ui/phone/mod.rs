//! One phone: its frame, its bars, and what its screens know of it.

pub mod context;
pub mod phone_frame;
pub mod top_bar;
pub mod turn_line;
