using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace Idp.Diagnostics;

/// <summary>Recognises a result in a later run, though lines were added or removed above it.</summary>
internal sealed class SarifFingerprints
{
    /// <summary>The name and version of the recipe: another recipe gets another name.</summary>
    public const string Name = "idpDiagnostic/v1";

    private readonly Dictionary<string, int> _seen = new(StringComparer.Ordinal);

    /// <summary>A hash of rule, path, message and the text of the line, and the how-maniest of its like this is.</summary>
    public string Next(Diagnostic diagnostic)
    {
        // A line of a megabyte is told from another by its beginning.
        const int MaxLineBytes = 1024;
        var line = ReadOnlySpan<byte>.Empty;
        if (diagnostic.Location is { Source: { } source } location)
        {
            var span = source.GetLineSpan(location.Start.Line);
            line = source.Utf8.Span.Slice(span.Start, Math.Min(span.Length, MaxLineBytes)).Trim(" \t"u8);
        }

        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        foreach (var part in (ReadOnlySpan<string>)[diagnostic.Id, diagnostic.Location?.Path ?? string.Empty, diagnostic.Message])
        {
            hash.AppendData(Encoding.UTF8.GetBytes(part));
            hash.AppendData([0]);
        }

        hash.AppendData(line);
        var text = Convert.ToHexStringLower(hash.GetHashAndReset().AsSpan(0, 16));
        var ordinal = _seen.TryGetValue(text, out var seen) ? seen + 1 : 1;
        _seen[text] = ordinal;
        return string.Create(CultureInfo.InvariantCulture, $"{text}:{ordinal}");
    }
}
