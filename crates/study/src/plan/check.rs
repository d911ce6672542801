//! What the planner is told of a plan while it is written.

use super::{Order, Phones, Plan, Success, Task};
use crate::{name::Name, sitting::Problem};
use journey::step::{Role, Step};
use serde_json::{Value, json};

/// Checks a plan: `{"tasks": […], "balanced_by": N, "old": N, "new": N}`, its tasks in their normal form, how many people balance their order,
/// chosen or not, and how many of them are on a device that shows one phone; or the answer of [`Problem`].
pub fn check(text: &str) -> String {
    match Plan::parse(text) {
        Ok(plan) => {
            let alone = |role| plan.tasks_on(Some(Phones::One(role))).len();
            json!({
                "tasks": plan.tasks.iter().map(normal).collect::<Vec<_>>(),
                "balanced_by": Order::Balanced.people(plan.tasks.len()),
                "old": alone(Role::Old),
                "new": alone(Role::New),
            })
            .to_string()
        }
        Err(error) => Problem::Plan(error).answer(),
    }
}

/// In which order each of these participants has the tasks: `[[2, 3, 1], …]`, the numbers of the tasks from 1 on, for each line of
/// `participants` in turn; null for who cannot be one. All of it is empty while the plan cannot be read.
pub fn orders(plan: &str, participants: &str) -> String {
    let Ok(plan) = Plan::parse(plan) else { return "[]".to_owned() };
    let numbers = |name: &Name| -> Vec<usize> {
        plan.order.of(plan.tasks.len(), name).into_iter().map(|place| place + 1).collect()
    };
    let orders = participants.lines().map(|name| Name::parse(name).ok().as_ref().map(numbers));
    json!(orders.collect::<Vec<_>>()).to_string()
}

fn normal(task: &Task) -> Value {
    let success = match task.success {
        Success::Finish => json!("finish"),
        Success::Step(step) => json!(step.number()),
    };
    json!({
        "id": task.id.as_str(),
        "phones": task.phones.word(),
        "start": task.start.map(Step::number),
        "success": success,
        "scenario": task.scenario,
        "limit_s": task.limit_s,
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn checked(plan: &Value) -> Value {
        serde_json::from_str(&check(&plan.to_string())).expect("an answer")
    }

    #[test]
    fn a_plan_is_told_in_its_normal_form() {
        let told = checked(&json!({ "version": 1, "tasks": [
            { "id": "copy" }, { "id": "sms", "phones": "new", "start": 13, "success": 15 },
        ] }));
        let whole = json!({
            "id": "copy", "phones": "both", "start": null, "success": "finish", "scenario": "", "limit_s": null,
        });
        assert_eq!(told["tasks"][0], whole);
        assert_eq!(told["tasks"][1]["success"], 15);
        assert_eq!(
            (&told["balanced_by"], &told["old"], &told["new"]),
            (&json!(2), &json!(1), &json!(2))
        );
    }

    #[test]
    fn the_order_of_each_participant_is_told() {
        let tasks = json!([{ "id": "a" }, { "id": "b" }, { "id": "c" }]);
        let told = |order: &str| {
            let plan = json!({ "version": 1, "order": order, "tasks": tasks });
            orders(&plan.to_string(), "P01\nP02\nno name")
        };
        assert_eq!(told("balanced"), "[[1,2,3],[2,3,1],null]");
        assert_eq!(told("fixed"), "[[1,2,3],[1,2,3],null]");
        assert_eq!(told("any"), "[]");
    }

    #[test]
    fn a_mistake_is_told_with_its_place() {
        let told = checked(&json!({ "version": 1, "tasks": [{ "id": "a", "start": 99 }] }));
        assert_eq!(told["problem"]["word"], "plan-bad");
        assert_eq!(told["problem"]["what"], "tasks[0].start");
    }
}
