namespace Idp.Scaffolder.Jsonata.Tree;

/// <summary>What a node of an expression is.</summary>
internal enum NodeKind
{
    /// <summary>Nothing more in the text; a fault wherever it stays.</summary>
    End,
    Text,
    Number,
    Constant,
    Pattern,
    Name,
    Variable,
    Wildcard,
    Descendants,
    Parent,
    Path,

    /// <summary>Two operands and an operator; before resolving also steps, filters, bindings and the like.</summary>
    Binary,
    Negation,
    List,
    Map,
    Block,
    Condition,
    Bind,
    Call,
    Partial,
    Placeholder,
    Lambda,
    Apply,
    Sort,
    Transform,
}
