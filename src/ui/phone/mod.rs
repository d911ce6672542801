//! One phone: its frame, its bars, and the context of its screens.

pub mod context;
pub mod phone_frame;
pub mod top_bar;
pub mod turn_line;
