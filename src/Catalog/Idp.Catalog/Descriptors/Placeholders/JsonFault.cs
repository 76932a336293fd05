using System.Text.Json;
using Idp.Diagnostics;

namespace Idp.Catalog.Descriptors.Placeholders;

/// <summary>Takes the platform's message about broken JSON apart: what is wrong, and where.</summary>
internal static class JsonFault
{
    public static (string Why, SourceSpan Span) Of(FormatException exception, SourceText text)
    {
        if (exception.InnerException is not JsonException { LineNumber: { } line, BytePositionInLine: { } column } json)
        {
            return (exception.Message, default);
        }

        var place = json.Message.IndexOf(" LineNumber:", StringComparison.Ordinal);
        var why = place < 0 ? json.Message : json.Message[..place];
        return (why, new SourceSpan((int)Math.Min(LineStart(text.Utf8.Span, line) + column, text.Utf8.Length), 0));
    }

    private static long LineStart(ReadOnlySpan<byte> utf8, long line)
    {
        var start = 0;
        for (; line > 0; line--)
        {
            var end = utf8[start..].IndexOf((byte)'\n');
            if (end < 0)
            {
                break;
            }

            start += end + 1;
        }

        return start;
    }
}
