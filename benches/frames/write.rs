//! Writes the frames for `make bench`: `cargo run --release --example frames -- FOLDER [EVERY]` leaves a PGM for every
//! (or each EVERY-th) frame and `manifest.jsonl`, a line a frame:
//! `{"id", "set", "factor", "file", "w", "h", "expect_hex": [what is to be read, in hex]}`.

#[cfg(not(target_arch = "wasm32"))]
#[path = "mod.rs"]
mod frames;

#[cfg(not(target_arch = "wasm32"))]
fn main() -> Result<(), Box<dyn std::error::Error>> {
    native::main()
}

#[cfg(target_arch = "wasm32")]
fn main() {}

#[cfg(not(target_arch = "wasm32"))]
mod native {
    use std::error::Error;
    use std::fmt::Write as _;
    use std::path::Path;
    use std::{env, fs, io, thread};

    use serde_json::json;

    use super::frames::plan;
    use super::frames::shot::Shot;

    pub fn main() -> Result<(), Box<dyn Error>> {
        let mut arguments = env::args().skip(1);
        let folder = arguments.next().ok_or("usage: frames FOLDER [EVERY]")?;
        let every = arguments.next().map_or(Ok(1), |every| every.parse())?;
        let folder = Path::new(&folder);
        fs::create_dir_all(folder)?;
        let shots: Vec<_> = plan::shots().into_iter().step_by(every).collect();
        let threads = thread::available_parallelism().map_or(1, usize::from);
        let share = shots.len().div_ceil(threads).max(1);
        let mut manifest = String::new();
        thread::scope(|scope| {
            let write = |shots| move || lines(folder, shots);
            let workers: Vec<_> =
                shots.chunks(share).map(|shots| scope.spawn(write(shots))).collect();
            for worker in workers {
                manifest += &worker.join().map_err(|_| io::Error::other("a thread died"))??;
            }
            Ok::<(), io::Error>(())
        })?;
        fs::write(folder.join("manifest.jsonl"), manifest)?;
        Ok(())
    }

    /// Writes the frames, and returns their lines of the manifest.
    fn lines(folder: &Path, shots: &[Shot]) -> io::Result<String> {
        let mut lines = String::new();
        for shot in shots {
            let taken = shot.take();
            let (width, height) = shot.size;
            let file = format!("{}.pgm", shot.id);
            let mut picture = format!("P5\n{width} {height}\n255\n").into_bytes();
            picture.extend(&taken.frame.pixels);
            fs::write(folder.join(&file), picture)?;
            let expected: Vec<_> = taken.payload.iter().map(|payload| hex(payload)).collect();
            lines += &json!({
                "id": shot.id, "set": shot.set, "factor": shot.factor, "file": file,
                "w": width, "h": height, "expect_hex": expected,
            })
            .to_string();
            lines.push('\n');
        }
        Ok(lines)
    }

    fn hex(bytes: &[u8]) -> String {
        bytes.iter().fold(String::new(), |mut hex, byte| {
            // Writing to a string cannot fail.
            let _ = write!(hex, "{byte:02x}");
            hex
        })
    }
}
