using System.Collections.Immutable;
using Idp.Diagnostics;

namespace Idp.Catalog.Loading;

/// <summary>The diagnostics of a load, up to a limit. An error is kept before a warning that came earlier.</summary>
internal sealed class LoadFaults(int max)
{
    private readonly List<Diagnostic> _kept = [];
    private int _replaceFrom;

    public int Dropped { get; private set; }

    /// <summary>How many there were, kept or not.</summary>
    public int Seen { get; private set; }

    public ImmutableArray<Diagnostic> Kept => [.. _kept];

    public void AddRange(IEnumerable<Diagnostic> diagnostics)
    {
        foreach (var diagnostic in diagnostics)
        {
            Add(diagnostic);
        }
    }

    public void Add(Diagnostic diagnostic)
    {
        Seen++;
        if (_kept.Count < max)
        {
            _kept.Add(diagnostic);
            return;
        }

        Dropped++;
        if (diagnostic.Severity != DiagnosticSeverity.Error)
        {
            return;
        }

        int lesser = _kept.FindIndex(_replaceFrom, kept => kept.Severity != DiagnosticSeverity.Error);
        _replaceFrom = lesser < 0 ? _kept.Count : lesser;
        if (lesser >= 0)
        {
            _kept.RemoveAt(lesser);
            _kept.Add(diagnostic);
        }
    }
}
