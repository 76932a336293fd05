using Idp.Scaffolder.Jsonata.Signatures;
using Idp.Scaffolder.Templates.Language.Patterns;

namespace Idp.Scaffolder.Jsonata.Tree;

/// <summary>A node of an expression. The parser and the resolver fill it; then it does not change.</summary>
internal sealed class Node(NodeKind kind, int position)
{
    public NodeKind Kind { get; set; } = kind;

    /// <summary>The end of its token, from 1 on.</summary>
    public int Position { get; } = position;

    /// <summary>A name, a text or an operator.</summary>
    public string Text { get; init; } = "";

    /// <summary>The value of a number or constant.</summary>
    public object? Value { get; set; }

    public CompiledPattern? Pattern { get; init; }

    /// <summary>The left operand; a condition; what is called; where a transform looks.</summary>
    public Node? Left { get; set; }

    /// <summary>The right operand; what follows a condition that is true; the body of a lambda; what a transform puts in.</summary>
    public Node? Right { get; set; }

    /// <summary>What follows a condition that is false; what a transform takes out.</summary>
    public Node? Otherwise { get; set; }

    /// <summary>Steps, items, expressions, arguments or parameters.</summary>
    public List<Node> Items { get; init; } = [];

    public List<SortTerm> Terms { get; init; } = [];

    /// <summary>The keys and values of an object.</summary>
    public Grouping? Members { get; init; }

    public Signature? Signature { get; init; }

    /// <summary>Whether it is the last call of a lambda, which is made after the lambda is left.</summary>
    public bool IsTailCall { get; init; }

    /// <summary>What filters its result when it is a step, with bindings of places among it.</summary>
    public List<Stage>? Stages { get; set; }

    /// <summary>What filters its result when it is no step.</summary>
    public List<Stage>? Filters { get; set; }

    public Grouping? Group { get; set; }

    public bool KeepsArray { get; set; }

    /// <summary>Whether a path's result stays an array.</summary>
    public bool KeepsSingleton { get; set; }

    /// <summary>Whether an array that is written out is one value of a path.</summary>
    public bool IsConstructed { get; set; }

    /// <summary>The variable that <c>@</c> binds.</summary>
    public string? Focus { get; set; }

    /// <summary>The variable that <c>#</c> binds.</summary>
    public string? Index { get; set; }

    /// <summary>Whether it makes bindings.</summary>
    public bool IsTuple { get; set; }

    /// <summary>Whose parent it is asked for.</summary>
    public ParentSlot? Ancestor { get; set; }

    /// <summary>What <c>%</c> stands for.</summary>
    public ParentSlot? Slot { get; init; }

    /// <summary>The parents that steps before it have to give.</summary>
    public List<ParentSlot>? Seeking { get; set; }
}
