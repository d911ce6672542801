//! Systems of linear equations, solved by Gaussian elimination with partial pivoting (Golub and Van Loan,
//! Matrix Computations, 3.4).

/// Solves `matrix` · x = `right`; `None` where there is no unique solution.
pub fn solve<const N: usize>(mut matrix: [[f32; N]; N], mut right: [f32; N]) -> Option<[f32; N]> {
    for pivot in 0..N {
        let best = (pivot..N)
            .max_by(|&a, &b| matrix[a][pivot].abs().total_cmp(&matrix[b][pivot].abs()))?;
        matrix.swap(pivot, best);
        right.swap(pivot, best);
        let top = matrix[pivot];
        if top[pivot].abs() < 1e-6 {
            return None;
        }
        for row in pivot + 1..N {
            let factor = matrix[row][pivot] / top[pivot];
            for (value, above) in matrix[row].iter_mut().zip(top).skip(pivot) {
                *value -= factor * above;
            }
            right[row] -= factor * right[pivot];
        }
    }
    for row in (0..N).rev() {
        for column in row + 1..N {
            right[row] -= matrix[row][column] * right[column];
        }
        right[row] /= matrix[row][row];
    }
    Some(right)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_regular_system_is_solved_and_a_singular_one_refused() {
        let x =
            solve([[0.0, 2.0, 1.0], [1.0, 1.0, 0.0], [3.0, 0.0, 1.0]], [7.0, 3.0, 6.0]).unwrap();
        assert!(x.iter().zip([1.0, 2.0, 3.0]).all(|(x, right)| (x - right).abs() < 1e-4), "{x:?}");
        assert_eq!(solve([[1.0, 2.0], [2.0, 4.0]], [1.0, 2.0]), None);
    }
}
