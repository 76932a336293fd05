using System.Collections.Frozen;

namespace Idp.TechDocs;

/// <summary>The environment variables that <c>!ENV</c> in a configuration may read. A site says which it wants; the caller, which it gets. Thread-safe.</summary>
public sealed class SiteEnvironment
{
    private readonly Func<string, string?> _find;

    private SiteEnvironment(Func<string, string?> find) => _find = find;

    /// <summary>None at all.</summary>
    public static SiteEnvironment None { get; } = new(_ => null);

    /// <summary>All of this process: for configurations that one trusts.</summary>
    public static SiteEnvironment Process { get; } = new(Environment.GetEnvironmentVariable);

    /// <summary>Those of this process that are named; no others are seen.</summary>
    public static SiteEnvironment OfProcess(params ReadOnlySpan<string> names)
    {
        var allowed = names.ToArray().ToFrozenSet(StringComparer.Ordinal);
        return new(name => allowed.Contains(name) ? Environment.GetEnvironmentVariable(name) : null);
    }

    /// <summary>Whatever a function gives; null for a variable that is not there.</summary>
    /// <param name="find">Called on the threads that read; must not throw.</param>
    public static SiteEnvironment From(Func<string, string?> find)
    {
        ArgumentNullException.ThrowIfNull(find);
        return new(find);
    }

    internal string? Find(string name) => name.Length == 0 || name.AsSpan().ContainsAny('=', '\0') ? null : _find(name);
}
