using System.Collections.Immutable;
using Idp.Diagnostics;

namespace Idp.Yaml;

/// <summary>How the reading of one document went.</summary>
public readonly struct YamlReadResult
{
    private readonly ImmutableArray<Diagnostic> _diagnostics;

    internal YamlReadResult(bool success, bool isNull, ImmutableArray<Diagnostic> diagnostics)
    {
        Success = success;
        IsNull = success && isNull;
        _diagnostics = diagnostics;
    }

    /// <summary>Whether the document has a value; there may be warnings all the same. When false, what the sink was given must be thrown away.</summary>
    public bool Success { get; }

    /// <summary>Whether the document is empty or null, which catalogs skip in silence.</summary>
    public bool IsNull { get; }

    /// <summary>Errors and warnings, in the order of their places; may be empty.</summary>
    public ImmutableArray<Diagnostic> Diagnostics => _diagnostics.IsDefault ? [] : _diagnostics;
}
