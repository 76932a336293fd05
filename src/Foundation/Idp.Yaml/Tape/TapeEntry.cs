using Idp.Diagnostics;

namespace Idp.Yaml.Tape;

/// <summary>One value of a document. The children of a map or list follow it directly; in a map keys and values take turns.</summary>
internal struct TapeEntry
{
    public TapeKind Kind;

    /// <summary>Written with brackets, in quotes or as a block.</summary>
    public bool IsFlow;

    /// <summary>The key <c>&lt;&lt;</c> of YAML 1.1.</summary>
    public bool IsMergeKey;

    /// <summary>Stands for an alias without anchor, so that reading can go on.</summary>
    public bool IsUnresolved;

    /// <summary>Bytes of the source.</summary>
    public int Start;

    /// <summary>The byte after the value.</summary>
    public int End;

    /// <summary>The index of the entry after this value and everything in it.</summary>
    public int Next;

    /// <summary>The index of an alias's anchored value.</summary>
    public int Target;

    /// <summary>The value of a number.</summary>
    public double Number;

    /// <summary>The text of a scalar; the name of an alias.</summary>
    public string? Text;

    public readonly SourceSpan Span => SourceSpan.FromBounds(Start, End);
}
