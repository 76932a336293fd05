using System.Diagnostics.CodeAnalysis;

namespace Idp.Catalog.Model;

/// <summary>Where entities come from, written <c>type:target</c>, such as <c>url:https://host/path/catalog-info.yaml</c>.</summary>
/// <remarks>Equality is that of both parts as they are. Immutable. Format: upstream's <c>parseLocationRef</c>.</remarks>
public sealed record LocationRef
{
    private LocationRef(string type, string target) => (Type, Target) = (type, target);

    /// <summary>What reads the target: <c>url</c>, <c>file</c>, <c>dir</c>, …; not empty.</summary>
    public string Type { get; }

    /// <summary>What is read; not empty, and never a <c>javascript:</c> URL.</summary>
    public string Target { get; }

    /// <summary>A reference of these parts.</summary>
    /// <exception cref="ArgumentException">A part is empty, or the target is a <c>javascript:</c> URL.</exception>
    public static LocationRef Of(string type, string target)
    {
        ArgumentException.ThrowIfNullOrEmpty(type);
        ArgumentException.ThrowIfNullOrEmpty(target);
        return IsScript(target)
            ? throw new ArgumentException($"Invalid location ref '{type}:{target}', target is a javascript: URL", nameof(target))
            : new LocationRef(type, target);
    }

    /// <summary>Reads <c>type:target</c>: split at the first <c>:</c>, both sides trimmed.</summary>
    /// <exception cref="FormatException">A side is empty, the type is <c>http</c> or <c>https</c> (write <c>url:</c> before it), or the target is a <c>javascript:</c> URL. The message is upstream's.</exception>
    public static LocationRef Parse(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return TryParse(text, out var location, out string? error) ? location : throw new FormatException(error);
    }

    /// <summary>Reads <c>type:target</c>.</summary>
    public static bool TryParse([NotNullWhen(true)] string? text, [NotNullWhen(true)] out LocationRef? location)
        => TryParse(text, out location, out _);

    /// <summary>Reads <c>type:target</c>, and says in upstream's words what is wrong with a text that is none.</summary>
    public static bool TryParse(
        [NotNullWhen(true)] string? text, [NotNullWhen(true)] out LocationRef? location, [NotNullWhen(false)] out string? error)
    {
        location = null;
        int colon = text?.IndexOf(':', StringComparison.Ordinal) ?? -1;
        var type = colon < 0 ? default : JavaScriptText.Trim(text.AsSpan(0, colon));
        var target = colon < 0 ? default : JavaScriptText.Trim(text.AsSpan(colon + 1));
        error = type.IsEmpty || target.IsEmpty
            ? $"Unable to parse location ref '{text}', expected '<type>:<target>', e.g. 'url:https://host/path'"
            : type is "http" or "https"
            ? $"Invalid location ref '{text}', please prefix it with 'url:', e.g. 'url:{text}'"
            : IsScript(target)
            ? $"Invalid location ref '{text}', target is a javascript: URL"
            : null;
        if (error is not null)
        {
            return false;
        }

        location = new LocationRef(type.ToString(), target.ToString());
        return true;
    }

    /// <summary>The location as written in annotations: <c>type:target</c>.</summary>
    public override string ToString() => $"{Type}:{Target}";

    // Browsers skip leading control characters and line ends inside the scheme; so does this check.
    private static bool IsScript(ReadOnlySpan<char> target)
    {
        const string Scheme = "javascript:";
        int matched = 0;
        foreach (char c in target)
        {
            if (matched == 0 ? c <= ' ' : c is '\r' or '\n' or '\t')
            {
                continue;
            }

            if (char.ToLowerInvariant(c) != Scheme[matched] || !char.IsAscii(c))
            {
                return false;
            }

            if (++matched == Scheme.Length)
            {
                return true;
            }
        }

        return false;
    }
}
