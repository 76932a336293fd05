namespace Idp.Catalog.Graph.Storage;

/// <summary>Whose descriptors state an edge. An edge stands as long as one of them does.</summary>
[Flags]
internal enum Emitters : byte
{
    None = 0,

    /// <summary>The entity that the edge leads away from.</summary>
    Source = 1,

    /// <summary>The entity that the edge leads to.</summary>
    Target = 2,

    /// <summary>Others, named in <see cref="ForeignStatements"/>.</summary>
    Others = 4,
}
