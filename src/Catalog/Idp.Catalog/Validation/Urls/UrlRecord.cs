using System.Globalization;
using System.Text;

namespace Idp.Catalog.Validation;

/// <summary>The parts of a parsed URL, already in canonical spelling.</summary>
internal sealed class UrlRecord
{
    internal required string Scheme { get; init; }
    internal string Username { get; set; } = "";
    internal string Password { get; set; } = "";

    /// <summary>Null is no host at all (<c>mailto:x</c>), the empty string an empty one (<c>file:///x</c>).</summary>
    internal string? Host { get; set; }

    internal int? Port { get; set; }

    /// <summary>The text of a path without hierarchy, as of <c>mailto:x</c>; null for a path of <see cref="Segments"/>.</summary>
    internal string? OpaquePath { get; set; }

    internal List<string> Segments { get; private init; } = [];
    internal string? Query { get; set; }
    internal string? Fragment { get; set; }

    internal bool IsSpecial => SpecialScheme.Contains(Scheme);
    internal bool IsFile => Scheme == SpecialScheme.File;

    /// <summary>A copy that lacks the fragment, as every reference starts from its base.</summary>
    internal UrlRecord WithoutFragment() => new()
    {
        Scheme = Scheme,
        Username = Username,
        Password = Password,
        Host = Host,
        Port = Port,
        OpaquePath = OpaquePath,
        Segments = [.. Segments],
        Query = Query,
    };

    internal void ShortenPath()
    {
        if (Segments.Count == 0 || (IsFile && Segments.Count == 1 && WindowsDriveLetter.IsNormalized(Segments[0])))
            return;
        Segments.RemoveAt(Segments.Count - 1);
    }

    public override string ToString()
    {
        var text = new StringBuilder(Scheme).Append(':');
        if (Host is not null)
            AppendAuthority(text);
        else if (OpaquePath is null && Segments.Count > 1 && Segments[0].Length == 0)
            text.Append("/."); // else the empty first segment would read as the start of a host
        text.Append(OpaquePath);
        foreach (var segment in Segments)
            text.Append('/').Append(segment);
        if (Query is not null)
            text.Append('?').Append(Query);
        if (Fragment is not null)
            text.Append('#').Append(Fragment);
        return text.ToString();
    }

    private void AppendAuthority(StringBuilder text)
    {
        text.Append("//");
        if (Username.Length > 0 || Password.Length > 0)
        {
            text.Append(Username);
            if (Password.Length > 0)
                text.Append(':').Append(Password);
            text.Append('@');
        }

        text.Append(Host);
        if (Port is { } port)
            text.Append(CultureInfo.InvariantCulture, $":{port}");
    }
}
