namespace Idp.Scaffolder.Community.Merging.Comments;

/// <summary>A value of a YAML text as it is written, with the comments on and around it. Changed in place.</summary>
internal abstract class CommentedNode
{
    /// <summary>The scalar on the last line of the value; null when that line is a collection's without items.</summary>
    public abstract CommentedScalar? LastScalar { get; }

    /// <summary>Whether comments stand behind the last scalar and still inside the value.</summary>
    public abstract bool HasLinesBehind { get; }
}

/// <summary>A scalar, or a collection in brackets, on one line; or a literal block.</summary>
internal sealed class CommentedScalar(string text) : CommentedNode
{
    /// <summary>As it is written; of a block, its sign.</summary>
    public string Text { get; set; } = text;

    /// <summary>The lines of a block without their indentation; null for what is on one line.</summary>
    public IReadOnlyList<string>? Block { get; init; }

    /// <summary>The comment behind it, with its sign; null for none.</summary>
    public string? Comment { get; set; }

    /// <summary>The blanks before the comment, as it is written.</summary>
    public string Gap { get; init; } = " ";

    /// <summary>What removed items left behind the comment; null as long as nothing was removed behind this value.</summary>
    public string? Remains { get; set; }

    public override CommentedScalar LastScalar => this;

    public override bool HasLinesBehind => false;
}

/// <summary>A map or a list in lines.</summary>
internal sealed class CommentedCollection(bool isList) : CommentedNode
{
    public bool IsList => isList;

    public List<CommentedEntry> Entries { get; } = [];

    /// <summary>The comments behind the last entry.</summary>
    public List<string> End { get; } = [];

    public override CommentedScalar? LastScalar => Entries[^1].Value.LastScalar;

    public override bool HasLinesBehind => Entries[^1].Value is CommentedCollection last && (last.End.Count > 0 || last.HasLinesBehind);
}

/// <summary>An entry of a collection.</summary>
/// <param name="Key">The key as it is written; empty in lists.</param>
/// <param name="Name">The key's value; empty in lists.</param>
internal sealed record CommentedEntry(string Key, string Name)
{
    /// <summary>The comments before it, and empty texts for blank lines.</summary>
    public List<string> Before { get; init; } = [];

    public required CommentedNode Value { get; set; }
}
