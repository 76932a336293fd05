using System.Text.Json;
using Idp.Diagnostics;

namespace Idp.TechDocs.Search.Sites;

/// <summary>Where JSON is at fault, and why.</summary>
internal static class JsonPlace
{
    public static SourceLocation Of(JsonException fault, SourceText text)
    {
        var bytes = text.Utf8.Span;
        int at = 0;
        for (long line = fault.LineNumber ?? 0; line > 0; line--)
        {
            int end = bytes[at..].IndexOf((byte)'\n');
            if (end < 0)
            {
                break;
            }

            at += end + 1;
        }

        return SourceLocation.In(text, new SourceSpan((int)Math.Min(bytes.Length, at + (fault.BytePositionInLine ?? 0)), 0));
    }

    // What the reader adds to its messages are the places again.
    public static string Reason(JsonException fault)
    {
        int end = fault.Message.IndexOf(" LineNumber:", StringComparison.Ordinal);
        return (end < 0 ? fault.Message : fault.Message[..end]).TrimEnd('.') + ".";
    }
}
