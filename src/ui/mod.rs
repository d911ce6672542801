//! What people see: two phones, and the page around them.

pub mod captions;
pub mod components;
pub mod demo;
pub mod guidance;
pub mod page;
pub mod phone;
pub mod screens;

pub use page::mount;
