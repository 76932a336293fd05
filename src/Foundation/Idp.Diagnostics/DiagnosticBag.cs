using System.Collections.Immutable;

namespace Idp.Diagnostics;

/// <summary>Collects diagnostics: gives each its configured severity, drops those switched off and repeats, and puts them in order.</summary>
/// <remarks>A repeat has the same id, place and message, and the same related places. Not thread-safe: give each thread a bag and join them with <see cref="AddRange"/>.</remarks>
public sealed class DiagnosticBag
{
    /// <summary>How many diagnostics a bag keeps unless told otherwise: 100,000.</summary>
    public const int DefaultLimit = 100_000;

    private readonly IReadOnlyDictionary<string, DiagnosticSeverity> _severities;
    private readonly HashSet<Identity> _seen = [];
    private readonly List<Diagnostic> _kept = [];
    private readonly int[] _counts = new int[(int)DiagnosticSeverity.Error + 1];
    private readonly int _limit;

    /// <summary>An empty bag.</summary>
    /// <param name="severities">The severity of a rule by its id, where it is not the rule's own; looked up at each <see cref="Add"/>.</param>
    /// <param name="limit">How many to keep at most; those beyond are only counted, in <see cref="Dropped"/>.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="limit"/> is not positive.</exception>
    public DiagnosticBag(IReadOnlyDictionary<string, DiagnosticSeverity>? severities = null, int limit = DefaultLimit)
    {
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(limit);
        _severities = severities ?? ImmutableDictionary<string, DiagnosticSeverity>.Empty;
        _limit = limit;
    }

    /// <summary>The number of diagnostics kept.</summary>
    public int Count => _kept.Count;

    /// <summary>The number left out because the bag was full; repeats among them are not recognised.</summary>
    public int Dropped { get; private set; }

    /// <summary>Whether an error was added, kept or dropped.</summary>
    public bool HasErrors => CountOf(DiagnosticSeverity.Error) > 0;

    /// <summary>The number of diagnostics of one severity, those left out included.</summary>
    public int CountOf(DiagnosticSeverity severity) => _counts[(int)severity];

    /// <summary>Takes one diagnostic in, unless its rule is switched off or it is there already.</summary>
    public void Add(Diagnostic diagnostic)
    {
        ArgumentNullException.ThrowIfNull(diagnostic);
        if (_severities.TryGetValue(diagnostic.Id, out var severity))
        {
            diagnostic = diagnostic.WithSeverity(severity);
        }

        if (diagnostic.Severity == DiagnosticSeverity.Off)
        {
            return;
        }

        if (_kept.Count == _limit)
        {
            Dropped++;
            _counts[(int)diagnostic.Severity]++;
        }
        else if (_seen.Add(Identity.Of(diagnostic)))
        {
            _kept.Add(diagnostic);
            _counts[(int)diagnostic.Severity]++;
        }
    }

    /// <summary>Takes many diagnostics in, as <see cref="Add"/> does.</summary>
    public void AddRange(IEnumerable<Diagnostic> diagnostics)
    {
        ArgumentNullException.ThrowIfNull(diagnostics);
        foreach (var diagnostic in diagnostics)
        {
            Add(diagnostic);
        }
    }

    /// <summary>What was kept, ordered by path, place and id; where these are equal, in the order of adding. Those without a file come first.</summary>
    public ImmutableArray<Diagnostic> ToSortedArray() =>
    [
        .. _kept
            .OrderBy(d => d.Location?.Path, StringComparer.Ordinal)
            .ThenBy(d => d.Location?.Span.Start)
            .ThenBy(d => d.Id, StringComparer.Ordinal),
    ];

    private readonly record struct Identity(string Id, string? Path, SourceSpan? Span, string Message, string Related)
    {
        public static Identity Of(Diagnostic diagnostic)
        {
            string related = diagnostic.Related.IsEmpty ? "" : string.Join('\n', diagnostic.Related.Select(place => $"{place.Location.Path}@{place.Location.Span.Start}"));
            return new(diagnostic.Id, diagnostic.Location?.Path, diagnostic.Location?.Span, diagnostic.Message, related);
        }
    }
}
