namespace Idp.JsonSchemas.Npm;

/// <summary>A URL as browsers and Node.js read it (WHATWG URL Standard). Immutable.</summary>
internal sealed record WhatwgUrl
{
    public required string Scheme { get; init; }

    /// <summary>What stands before the host, with its <c>@</c>; empty when there is none.</summary>
    public string UserInfo { get; init; } = "";

    /// <summary>Null when there is no authority at all.</summary>
    public string? Host { get; init; }

    /// <summary>With its colon; empty when there is none, or the scheme's own.</summary>
    public string Port { get; init; } = "";

    /// <summary>Empty, or segments that each begin with a slash, or any text when <see cref="IsOpaque"/>.</summary>
    public string Path { get; init; } = "";

    /// <summary>Whether the path is no list of segments, as in <c>urn:a:b</c>.</summary>
    public bool IsOpaque { get; init; }

    public string? Query { get; init; }

    public string? Fragment { get; init; }

    public string Search => string.IsNullOrEmpty(Query) ? "" : "?" + Query;

    public string Hash => string.IsNullOrEmpty(Fragment) ? "" : "#" + Fragment;

    /// <summary>Reads a URL, if need be against a base; null when it is none.</summary>
    public static WhatwgUrl? Parse(string text, WhatwgUrl? against) => new WhatwgUrlParser(text, against).Parse();

    public override string ToString()
    {
        string authority = Host is null ? Path.StartsWith("//", StringComparison.Ordinal) && !IsOpaque ? "/." : "" : $"//{UserInfo}{Host}{Port}";
        return $"{Scheme}:{authority}{Path}{(Query is null ? "" : "?" + Query)}{(Fragment is null ? "" : "#" + Fragment)}";
    }
}
