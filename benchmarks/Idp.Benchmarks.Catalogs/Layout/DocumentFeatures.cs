namespace Idp.Benchmarks.Catalogs;

/// <summary>What of YAML a document uses beyond block maps, block lists, plain scalars and literal blocks.</summary>
[Flags]
public enum DocumentFeatures
{
    None = 0,

    /// <summary>A list in brackets; a group without children has an empty one.</summary>
    FlowSequence = 1,

    /// <summary>A folded block scalar.</summary>
    FoldedScalar = 2,

    /// <summary>Double quotes with <c>\n</c>, <c>\t</c> and <c>\u</c>.</summary>
    Escapes = 4,

    /// <summary>Text beyond ASCII.</summary>
    NonAscii = 8,

    /// <summary>A comment.</summary>
    Comment = 16,
}
