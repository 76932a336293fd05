using System.Diagnostics.CodeAnalysis;

namespace Idp.Scaffolder.Reading;

/// <summary>Tells addresses from paths as JavaScript's <c>URL</c> does: what starts with a scheme is an address.</summary>
internal static class SourceUrl
{
    public static bool IsAbsolute(string text, [NotNullWhen(true)] out Uri? url)
    {
        // Uri takes '/etc/x' for a file's address on Unix, and 'C:\x' on Windows.
        url = null;
        int colon = text.AsSpan().Trim().IndexOf(':');
        return colon > 0 && char.IsAsciiLetter(text.AsSpan().Trim()[0])
            && !text.AsSpan().Trim()[..colon].ContainsAnyExcept(SchemeLetters)
            && Uri.TryCreate(text.Trim(), UriKind.Absolute, out url);
    }

    private static readonly System.Buffers.SearchValues<char> SchemeLetters
        = System.Buffers.SearchValues.Create("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789+-.");
}
