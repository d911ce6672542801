//! The scanner on synthetic pictures.

use super::*;
use crate::matrix::Matrix;
use crate::scan::scene::{Pose, SAMPLE, Scene};

fn payloads(found: &[DecodedCode]) -> Vec<&str> {
    found.iter().map(|code| std::str::from_utf8(&code.payload).unwrap()).collect()
}

fn assert_read(scene: &Scene, what: &str) {
    let found = scene.with_view(|gray| Scanner::default().scan(gray, b""));
    assert_eq!(payloads(&found), [SAMPLE], "{what}");
}

#[test]
fn codes_are_read_from_two_pixels_per_module_on() {
    for step in 0..60 {
        let module = 2.0 + step as f32 / 30.0;
        let turn = step as f32 * 37.0;
        let middle = (160.0 + (step % 7) as f32 / 7.0, 120.0 + (step % 5) as f32 / 5.0);
        let mut scene =
            Scene::of(SAMPLE, Pose { center: middle, module, rotation: turn, ..Pose::default() });
        scene.blur(0.12 * module);
        scene.noise(2.5);
        assert_read(&scene, &format!("{module} pixels a module, turned by {turn}"));
    }
}

#[test]
fn inverted_mirrored_tilted_and_faint_codes_are_read() {
    for (what, pose) in [
        ("inverted", Pose { colors: (20.0, 230.0), ..Pose::default() }),
        ("mirrored", Pose { mirrored: true, rotation: 30.0, ..Pose::default() }),
        ("tilted", Pose { perspective: (0.3, 0.2), rotation: 15.0, ..Pose::default() }),
        ("tilted the other way", Pose { perspective: (-0.2, 0.25), ..Pose::default() }),
        ("dim", Pose { colors: (32.0, 8.0), ..Pose::default() }),
        ("washed out", Pose { colors: (150.0, 115.0), ..Pose::default() }),
    ] {
        let mut scene = Scene::of(SAMPLE, pose);
        scene.noise(1.5);
        assert_read(&scene, what);
    }
}

#[test]
fn codes_with_noise_blur_or_glare_are_read() {
    let mut noisy = Scene::of(SAMPLE, Pose { rotation: 8.0, ..Pose::default() });
    noisy.noise(35.0);
    assert_read(&noisy, "noisy");
    let mut blurred = Scene::of(SAMPLE, Pose { rotation: 8.0, ..Pose::default() });
    blurred.blur(2.4);
    blurred.noise(1.5);
    assert_read(&blurred, "out of focus by six tenths of a module");
    let mut glaring = Scene::of(SAMPLE, Pose::default());
    glaring.glare((185.0, 115.0), 16.0);
    assert_read(&glaring, "glare");
}

#[test]
fn all_codes_of_a_picture_are_read() {
    let mut scene = Scene::new(640, 480, 120.0);
    for (place, text) in [(130.0, "FIRST"), (330.0, SAMPLE), (540.0, "THIRD")] {
        let pose = Pose { center: (place, 0.4 * place + 60.0), rotation: place, ..Pose::default() };
        scene.draw(&Matrix::encode(text).unwrap(), pose);
    }
    let mut scanner = Scanner::default();
    for _ in 0..3 {
        let found = scene.with_view(|gray| scanner.scan(gray, b""));
        let mut found = payloads(&found);
        found.sort_unstable();
        assert_eq!(found, [SAMPLE, "FIRST", "THIRD"]);
    }
}

#[test]
fn an_unwanted_code_does_not_end_the_search() {
    // A clear code that is not wanted, and a noisy one that is, so that it takes one of the later passes.
    let mut scene = Scene::new(640, 480, 120.0);
    let pose = Pose { center: (460.0, 240.0), rotation: 8.0, ..Pose::default() };
    scene.draw(&Matrix::encode(SAMPLE).unwrap(), pose);
    scene.noise(45.0);
    let pose = Pose { center: (140.0, 240.0), module: 8.0, ..Pose::default() };
    scene.draw(&Matrix::encode("https://example.org").unwrap(), pose);
    let first = scene.with_view(|gray| Scanner::default().scan_frame(gray, b""));
    assert_eq!(payloads(&first), ["https://example.org"], "too easy");
    let both = scene.with_view(|gray| Scanner::default().scan(gray, b"CODE6:"));
    assert_eq!(payloads(&both), ["https://example.org", SAMPLE]);
    let mut scanner = Scanner::default();
    let wanted = (0..2 * PASSES.len()).any(|_| {
        let found = scene.with_view(|gray| scanner.scan_frame(gray, b"CODE6:"));
        payloads(&found).contains(&SAMPLE)
    });
    assert!(wanted, "in a video");
}

#[test]
fn the_module_size_of_an_undecoded_code_is_reported() {
    let mut scanner = Scanner::default();
    for (module, blur) in [(1.0, 0.3), (6.0, 4.0)] {
        let mut scene = Scene::of(SAMPLE, Pose { module, ..Pose::default() });
        scene.blur(blur);
        scene.with_view(|gray| {
            assert!(scanner.scan_frame(gray, b"").is_empty(), "it was read");
            let seen = scanner.stats(gray).undecoded.expect("it was not seen");
            assert!((seen - module).abs() < 0.1 * module, "{seen} instead of {module}");
        });
    }
    Scene::new(320, 240, 90.0).with_view(|gray| {
        scanner.scan_frame(gray, b"");
        assert_eq!(scanner.stats(gray).undecoded, None);
    });
}

#[test]
fn the_outline_is_that_of_the_drawn_code() {
    let pose = Pose { rotation: 25.0, perspective: (0.2, 0.0), ..Pose::default() };
    let found = Scene::of(SAMPLE, pose).with_view(|gray| Scanner::default().scan(gray, b""));
    for (found, right) in found[0].outline.iter().zip(pose.homography(41).outline()) {
        assert!((*found - right).length() < 2.0, "{found:?} for {right:?}");
    }
}

#[test]
fn a_moving_code_is_read_in_each_frame_of_a_video() {
    let mut scanner = Scanner::default();
    for frame in 0..12 {
        let mut scene = Scene::new(640, 480, 100.0);
        scene.clutter(40);
        // The code moves, and is absent in two of six frames.
        if frame % 6 < 4 {
            let middle = (300.0 + 9.0 * frame as f32, 220.0 - 5.0 * frame as f32);
            let pose = Pose {
                center: middle,
                rotation: 2.0 * frame as f32,
                module: 3.0,
                ..Pose::default()
            };
            scene.draw(&Matrix::encode(SAMPLE).unwrap(), pose);
            scene.noise(3.0);
            let found = scene.with_view(|gray| scanner.scan_frame(gray, b""));
            assert_eq!(payloads(&found), [SAMPLE], "frame {frame}");
            let way = found[0].outline[0] - pose.homography(41).outline()[0];
            assert!(way.length() < 3.0, "frame {frame}");
        } else {
            assert!(
                scene.with_view(|gray| scanner.scan_frame(gray, b"")).is_empty(),
                "frame {frame}"
            );
        }
    }
}

#[test]
fn the_later_passes_take_turns_in_a_video() {
    let mut scene = Scene::of(SAMPLE, Pose { rotation: 8.0, ..Pose::default() });
    scene.noise(40.0);
    let mut scanner = Scanner::default();
    let frames = 2 * PASSES.len();
    let read =
        (0..frames).any(|_| !scene.with_view(|gray| scanner.scan_frame(gray, b"")).is_empty());
    assert!(read, "not in {frames} frames");
}

#[test]
fn no_code_is_read_in_noise_of_any_size() {
    let mut scanner = Scanner::default();
    let mut seed = Scene::new(2, 2, 0.0);
    let sizes =
        [(2, 2), (2, 4000), (4000, 2), (21, 21), (40, 33), (177, 177), (320, 241), (1000, 30)];
    for (width, height) in sizes {
        for brightness in [0.0, 128.0, 255.0] {
            let mut scene = Scene::new(width, height, brightness);
            for sigma in [0.0, 3.0, 60.0, 400.0] {
                scene.noise(sigma);
                scene.clutter((20.0 * seed.random()) as usize);
                scene.with_view(|gray| {
                    assert!(scanner.scan(gray, b"").is_empty(), "{width} × {height}, {sigma}");
                    assert!(
                        scanner.scan_frame(gray, b"").is_empty(),
                        "{width} × {height}, {sigma}"
                    );
                });
            }
        }
    }
}

#[test]
fn a_cropped_code_is_read_right_or_not_at_all() {
    let pixels = Scene::of("CUT", Pose { module: 6.0, ..Pose::default() }).pixels();
    let whole = LumaView::new(320, 240, &pixels).unwrap();
    let mut scanner = Scanner::default();
    for left in (0..300).step_by(13) {
        for top in (0..220).step_by(17) {
            for (width, height) in [(320, 240), (75, 200), (150, 61)] {
                if let Some(part) = whole.crop(left, top, width, height) {
                    for code in scanner.scan(part, b"") {
                        assert_eq!(code.payload, b"CUT");
                    }
                }
            }
        }
    }
}

/// A sheet of tickets, in rows of `columns`, as large as a camera's frame.
fn sheet(count: usize, columns: usize, module: f32) -> (Scene, Vec<String>) {
    let mut scene = Scene::new(1280, 960, 200.0);
    let texts: Vec<String> = (0..count).map(|number| format!("CODE6:{number:0>129}")).collect();
    let pitch = 55.0 * module;
    let rows = count.div_ceil(columns);
    for (number, text) in texts.iter().enumerate() {
        let (row, column) = ((number / columns) as f32, (number % columns) as f32);
        let center = (
            640.0 + (column - (columns - 1) as f32 / 2.0) * pitch,
            480.0 + (row - (rows - 1) as f32 / 2.0) * pitch,
        );
        scene.draw_near(&Matrix::encode(text).unwrap(), Pose { center, module, ..Pose::default() });
    }
    (scene, texts)
}

#[test]
fn every_code_of_a_sheet_is_read_in_a_picture() {
    for (count, columns, module) in
        [(2, 2, 4.0), (9, 3, 4.0), (12, 4, 4.0), (20, 5, 3.0), (30, 6, 3.0)]
    {
        let (mut scene, texts) = sheet(count, columns, module);
        scene.noise(3.0);
        let found = scene.with_view(|gray| Scanner::default().scan(gray, b"CODE6:"));
        let mut found = payloads(&found);
        found.sort_unstable();
        assert_eq!(found, texts, "{count} codes");
    }
}

#[test]
fn every_code_of_a_sheet_is_read_in_a_video() {
    for (count, columns) in [(2, 2), (3, 3), (4, 2), (9, 3)] {
        let (mut scene, texts) = sheet(count, columns, 4.0);
        let mut scanner = Scanner::default();
        for frame in 0..6 {
            scene.noise(2.0);
            let found = scene.with_view(|gray| scanner.scan_frame(gray, b"CODE6:"));
            let mut found = payloads(&found);
            found.sort_unstable();
            assert_eq!(found, texts, "{count} codes, frame {frame}");
        }
    }
}

#[test]
fn a_second_wanted_code_that_is_harder_to_read_is_read_too() {
    let mut scene = Scene::new(640, 480, 120.0);
    let pose = Pose { center: (480.0, 240.0), rotation: 8.0, ..Pose::default() };
    scene.draw(&Matrix::encode(SAMPLE).unwrap(), pose);
    scene.noise(45.0);
    let easy = SAMPLE.replace("69", "70");
    let pose = Pose { center: (160.0, 240.0), module: 5.0, ..Pose::default() };
    scene.draw(&Matrix::encode(&easy).unwrap(), pose);
    let found = scene.with_view(|gray| Scanner::default().scan(gray, b"CODE6:"));
    assert_eq!(payloads(&found), [easy.as_str(), SAMPLE]);
    let mut scanner = Scanner::default();
    let both = (0..12).any(|_| {
        let found = scene.with_view(|gray| scanner.scan_frame(gray, b"CODE6:"));
        let found = payloads(&found);
        assert!(found.contains(&easy.as_str()), "the clear one is read in every frame");
        found.contains(&SAMPLE)
    });
    assert!(both, "in a video");
}

#[test]
fn a_code_that_comes_beside_the_one_followed_is_noticed() {
    let mut scene = Scene::new(1280, 960, 120.0);
    let first = Pose { center: (300.0, 300.0), ..Pose::default() };
    scene.draw_near(&Matrix::encode(SAMPLE).unwrap(), first);
    let mut scanner = Scanner::default();
    let mut look = |scene: &Scene| {
        let found = scene.with_view(|gray| scanner.scan_frame(gray, b"CODE6:"));
        payloads(&found).len()
    };
    for _ in 0..6 {
        assert_eq!(look(&scene), 1);
    }
    let second = Pose { center: (950.0, 650.0), ..Pose::default() };
    scene.draw_near(&Matrix::encode(&SAMPLE.replace("69", "70")).unwrap(), second);
    let frames = (1..=WHOLE_EVERY).find(|_| look(&scene) == 2);
    assert!(frames.is_some());
    assert_eq!(look(&scene), 2, "both are followed");
}

#[test]
fn a_picture_in_slices_is_read_as_it_is_at_once() {
    let mut scenes = vec![sheet(9, 3, 4.0).0, Scene::of(SAMPLE, Pose::default())];
    let mut noisy = Scene::new(640, 480, 120.0);
    noisy.clutter(60);
    noisy.draw(&Matrix::encode(SAMPLE).unwrap(), Pose { module: 6.0, ..Pose::default() });
    noisy.noise(50.0);
    scenes.push(noisy);
    for (number, scene) in scenes.iter().enumerate() {
        scene.with_view(|gray| {
            let whole = Scanner::default().scan(gray, b"CODE6:");
            let mut scanner = Scanner::default();
            let mut search = scanner.begin(b"CODE6:");
            // Each candidate is a slice of its own.
            search.slice = 1;
            let mut slices = 1;
            while !scanner.advance(gray, &mut search) {
                slices += 1;
            }
            let codes = search.into_codes();
            assert_eq!(payloads(&whole), payloads(&codes), "scene {number}");
            assert!(slices > whole.len(), "scene {number} in {slices} slices");
            for (whole, code) in whole.iter().zip(&codes) {
                assert_eq!(whole.outline, code.outline, "scene {number}");
            }
        });
    }
}
