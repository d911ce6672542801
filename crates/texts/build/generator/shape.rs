//! The types of the texts: a group of keys is a structure, numbered keys are an array, and a text with values a function.

use super::{Complaint, Element, Language, Message};

/// Groups of one form that the app handles alike: their subject, their texts, and the name of their type.
const ALIKE: [(&str, &[&str], &str); 3] = [
    ("scan", &["what", "next"], "Problem"),
    ("settings", &["value", "explained"], "Standing"),
    (
        "settings",
        &["not_allowed", "unavailable", "already_there", "not_verified", "failed"],
        "Problems",
    ),
];

/// The texts of a subject as their keys order them.
#[derive(Debug, Clone)]
pub enum Node {
    /// A text, by its key.
    Text(String),
    /// Texts with names.
    Group(Vec<(String, Node)>),
    /// Texts with numbers, from 1 on.
    List(Vec<Node>),
}

/// The type of a node.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Type {
    /// `&'static str`.
    Words,
    /// A function of its values to a `String`.
    Said(Vec<Argument>),
    /// A template that the app fills: it names labels, or stands in a list.
    Prose,
    /// One of the structures, by its place.
    Group(usize),
    /// An array.
    List(Box<Self>, usize),
}

/// A value that a text is said with.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Argument {
    /// Its name.
    pub name: String,
    /// Whether the text has plural forms of it.
    pub counted: bool,
}

/// The structure of a group.
#[derive(Debug, Clone)]
pub struct Structure {
    /// Its name.
    pub name: String,
    /// What translators are told about it.
    pub comment: String,
    /// Its fields, each with its type and the first text in it.
    pub fields: Vec<(String, Type, String)>,
}

/// A subject: its tree, its structures, the last of which is the whole.
#[derive(Debug, Clone)]
pub struct Subject {
    /// Its name.
    pub name: String,
    /// Its texts.
    pub node: Node,
    /// Its structures.
    pub structures: Vec<Structure>,
    /// The type of the whole.
    pub whole: Type,
}

impl Subject {
    /// The subject `name` as the reference has it.
    ///
    /// # Errors
    /// If the keys are no tree.
    pub fn of(name: &str, reference: &Language) -> Result<Self, Vec<Complaint>> {
        let file = reference.path(name);
        let mut node = Node::Group(Vec::new());
        for message in reference.messages(name) {
            let path: Vec<&str> = message.id.split('-').skip(1).collect();
            insert(&mut node, &path, &message.id)
                .map_err(|what| vec![Complaint::at(&file, &message.id, what)])?;
        }
        let mut typing = Typing { name, reference, structures: Vec::new() };
        let whole = typing
            .type_of(&[&node], &[name], false)
            .map_err(|(id, what)| vec![Complaint::at(&file, &id, what)])?;
        Ok(Self { name: name.to_owned(), node, structures: typing.structures, whole })
    }
}

fn insert(node: &mut Node, path: &[&str], id: &str) -> Result<(), &'static str> {
    let [first, rest @ ..] = path else {
        return Err("is a text, and other keys are below it");
    };
    let child = || {
        let end = || Node::Text(id.to_owned());
        let numbered = rest.first().is_some_and(|next| next.parse::<usize>().is_ok());
        match rest {
            [] => end(),
            _ if numbered => Node::List(Vec::new()),
            _ => Node::Group(Vec::new()),
        }
    };
    match (node, first.parse::<usize>()) {
        (Node::Group(fields), Err(_)) => {
            let known = fields.iter().position(|(name, _)| name == first);
            if known.is_some() && rest.is_empty() {
                return Err("is a text, and other keys are below it");
            }
            let place = known.unwrap_or_else(|| {
                fields.push(((*first).to_owned(), child()));
                fields.len() - 1
            });
            descend(&mut fields[place].1, rest, id)
        }
        (Node::List(items), Ok(number)) => {
            if number == items.len() + 1 {
                items.push(child());
            } else if number != items.len() || rest.is_empty() {
                return Err("is out of order: numbers go up from 1, one by one");
            }
            descend(&mut items[number - 1], rest, id)
        }
        (Node::Text(_), _) => Err("is below a key that is a text"),
        _ => Err("mixes numbers and names on one level"),
    }
}

fn descend(node: &mut Node, rest: &[&str], id: &str) -> Result<(), &'static str> {
    if rest.is_empty() { Ok(()) } else { insert(node, rest, id) }
}

/// A key, and what is wrong with it.
type Wrong = (String, &'static str);

struct Typing<'a> {
    name: &'a str,
    reference: &'a Language,
    structures: Vec<Structure>,
}

impl Typing<'_> {
    /// The one type of `nodes`, which lie at `path`.
    fn type_of(&mut self, nodes: &[&Node], path: &[&str], listed: bool) -> Result<Type, Wrong> {
        let Some(first) = nodes.first() else { return Ok(Type::Words) };
        match first {
            Node::Text(_) => {
                let mut together = Type::Words;
                for node in nodes {
                    let Node::Text(id) = node else { return Err(unlike(node)) };
                    let one = self.type_of_text(id, listed)?;
                    if one != Type::Words {
                        together = one;
                    }
                }
                Ok(together)
            }
            Node::List(items) => {
                let mut all: Vec<&Node> = Vec::new();
                for node in nodes {
                    let Node::List(those) = node else { return Err(unlike(node)) };
                    if those.len() != items.len() {
                        return Err((key(node), "is in a list of another length than its like"));
                    }
                    all.extend(those);
                }
                let item = self.type_of(&all, path, true)?;
                Ok(Type::List(Box::new(item), items.len()))
            }
            Node::Group(names) => {
                let mut fields = Vec::new();
                for (name, child) in names {
                    let mut children = Vec::new();
                    for node in nodes {
                        let Node::Group(those) = node else { return Err(unlike(node)) };
                        let like = those.iter().find(|(known, _)| known == name);
                        let Some((_, like)) = like.filter(|_| those.len() == names.len()) else {
                            return Err((
                                key(node),
                                "is in a group with other names than its like",
                            ));
                        };
                        children.push(like);
                    }
                    let below: Vec<&str> = path.iter().copied().chain([name.as_str()]).collect();
                    let kind = self.type_of(&children, &below, listed)?;
                    fields.push((name.clone(), kind, key(child)));
                }
                Ok(Type::Group(self.structure(path, listed, fields)))
            }
        }
    }

    fn type_of_text(&self, id: &str, listed: bool) -> Result<Type, Wrong> {
        let Some(message) = self.reference.message(self.name, id) else { return Ok(Type::Words) };
        let mut arguments = Vec::new();
        let quotes = collect(&message.text, &mut arguments);
        if arguments.is_empty() && !quotes {
            return Ok(Type::Words);
        }
        if !quotes && !listed {
            return Ok(Type::Said(arguments));
        }
        if arguments.iter().any(|argument| argument.counted) {
            let what = "has plural forms, which a text with labels or in a list cannot have";
            return Err((id.to_owned(), what));
        }
        Ok(Type::Prose)
    }

    /// The place of the structure with these fields.
    fn structure(
        &mut self,
        path: &[&str],
        listed: bool,
        fields: Vec<(String, Type, String)>,
    ) -> usize {
        let is_alike = |(subject, names, _): &&(&str, &[&str], &str)| {
            *subject == self.name
                && fields.iter().map(|(name, ..)| name.as_str()).eq(names.iter().copied())
        };
        let alike = ALIKE.iter().find(is_alike).map(|(.., name)| (*name).to_owned());
        if let Some(name) = &alike
            && let Some(place) = self.structures.iter().position(|known| known.name == *name)
        {
            return place;
        }
        let item = if listed { "Item" } else { "" };
        let name = alike.unwrap_or_else(|| {
            let taken = |name: &String| self.structures.iter().any(|known| known.name == *name);
            let short = camel(path.last().unwrap_or(&self.name)) + item;
            let is_whole_s = path.len() > 1 && short == camel(self.name);
            let long = || path[1..].iter().map(|part| camel(part)).collect::<String>() + item;
            if taken(&short) || is_whole_s { long() } else { short }
        });
        let section = fields.first().and_then(|(.., id)| self.reference.message(self.name, id));
        let comment = section.map(|message| message.section.clone()).unwrap_or_default();
        self.structures.push(Structure { name, comment, fields });
        self.structures.len() - 1
    }
}

fn unlike(node: &Node) -> Wrong {
    (key(node), "is of another form than its like in the list")
}

/// The first key in a node.
fn key(node: &Node) -> String {
    match node {
        Node::Text(id) => id.clone(),
        Node::Group(fields) => fields.first().map(|(_, node)| key(node)).unwrap_or_default(),
        Node::List(items) => items.first().map(key).unwrap_or_default(),
    }
}

/// Adds the values of a text in their order; whether it names a label.
fn collect(text: &[Element], arguments: &mut Vec<Argument>) -> bool {
    let mut add =
        |name: &String, counted: bool| match arguments.iter_mut().find(|known| known.name == *name)
        {
            Some(known) => known.counted |= counted,
            None => arguments.push(Argument { name: name.clone(), counted }),
        };
    let mut labels = false;
    let mut inner = Vec::new();
    for element in text {
        match element {
            Element::Words(_) => {}
            Element::Reference(_) => labels = true,
            Element::Value(name) => add(name, false),
            Element::Forms(of, forms) => {
                add(of, true);
                inner.extend(forms.iter().map(|(_, form)| form));
            }
        }
    }
    inner.into_iter().fold(labels, |labels, form| collect(form, arguments) || labels)
}

/// The values of a text, in their order.
pub fn arguments(message: &Message) -> Vec<Argument> {
    let mut arguments = Vec::new();
    collect(&message.text, &mut arguments);
    arguments
}

/// `too_many` as a type is called: `TooMany`.
pub fn camel(name: &str) -> String {
    name.split(['_', '-'])
        .map(|word| {
            let mut letters = word.chars();
            letters
                .next()
                .map(|first| first.to_ascii_uppercase())
                .into_iter()
                .chain(letters)
                .collect::<String>()
        })
        .collect()
}
