namespace Idp.Diagnostics;

/// <summary>The URI of a path in a SARIF log.</summary>
/// <param name="Text">Percent-encoded.</param>
/// <param name="IsRelative">Whether it starts from the root of the sources.</param>
internal readonly record struct SarifUri(string Text, bool IsRelative)
{
    /// <summary>Makes the URI of a path as shown: relative, absolute, of Windows (<c>C:/a</c>, <c>//server/a</c>), or a URL already.</summary>
    public static SarifUri Of(string path)
    {
        if (path.StartsWith("https://", StringComparison.Ordinal) || path.StartsWith("http://", StringComparison.Ordinal))
        {
            return Uri.TryCreate(path, UriKind.Absolute, out var url) ? new(url.AbsoluteUri, false) : new(Encode(path), true);
        }

        if (path.StartsWith("//", StringComparison.Ordinal))
        {
            return new($"file:{Encode(path)}", false);
        }

        if (path.StartsWith('/'))
        {
            return new($"file://{Encode(path)}", false);
        }

        var isDrive = path.Length > 2 && char.IsAsciiLetter(path[0]) && path[1] == ':' && path[2] == '/';
        return isDrive ? new($"file:///{path[..2]}{Encode(path[2..])}", false) : new(Encode(path), true);
    }

    // Colons too: the first segment of a relative reference must not look like a scheme.
    private static string Encode(string path) => string.Join('/', path.Split('/').Select(Uri.EscapeDataString));
}
