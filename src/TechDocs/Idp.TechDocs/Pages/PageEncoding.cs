using System.Globalization;
using System.Text;
using System.Text.Unicode;
using Idp.Diagnostics;

namespace Idp.TechDocs.Pages;

/// <summary>Makes pages that are not in UTF-8 pages that are, with replacement signs, and tells where they are not.</summary>
internal static class PageEncoding
{
    public static (SourceText Text, Diagnostic? Fault) Read(string source, ReadOnlyMemory<byte> bytes)
    {
        var text = new SourceText(source, bytes);
        if (Utf8.IsValid(bytes.Span))
        {
            return (text, null);
        }

        int bad = FirstBadByte(bytes.Span);
        string kind = bytes.Span.StartsWith((ReadOnlySpan<byte>)[0xFF, 0xFE]) || bytes.Span.StartsWith((ReadOnlySpan<byte>)[0xFE, 0xFF]) ? ", but in UTF-16" : "";
        var fault = new Diagnostic(
            SiteFileFaults.NotUtf8, SourceLocation.In(text, new SourceSpan(bad, 1)), kind, bytes.Span[bad].ToString("X2", CultureInfo.InvariantCulture));
        return (SourceText.FromString(source, Encoding.UTF8.GetString(bytes.Span)), fault);
    }

    private static int FirstBadByte(ReadOnlySpan<byte> utf8)
    {
        int at = 0;
        while (Rune.DecodeFromUtf8(utf8[at..], out _, out int length) == System.Buffers.OperationStatus.Done)
        {
            at += length;
        }

        return at;
    }
}
