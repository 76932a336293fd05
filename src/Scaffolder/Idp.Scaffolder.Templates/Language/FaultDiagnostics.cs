using System.Text;
using Idp.Diagnostics;
using Idp.Scaffolder.Templates.Language.Parsing;
using Idp.Scaffolder.Templates.Language.Rendering;

namespace Idp.Scaffolder.Templates.Language;

/// <summary>Diagnostics out of faults: only here are offsets turned into bytes.</summary>
internal static class FaultDiagnostics
{
    /// <summary>What texts without a path are called.</summary>
    public const string NoPath = "template";

    /// <summary>The fault of a text's syntax.</summary>
    public static Diagnostic Of(TemplateFault fault, ParsedText text, string? path)
        => Of(fault, fault.Text ?? text, path, fault.Place ?? (0, 0));

    /// <summary>A fault while rendering.</summary>
    /// <param name="fault">The fault.</param>
    /// <param name="context">The context, which knows what was being evaluated.</param>
    /// <param name="root">The text that was to be rendered; the path is its.</param>
    /// <param name="path">The path.</param>
    public static Diagnostic Of(TemplateFault fault, RenderContext context, ParsedText root, string? path)
    {
        var text = fault.Text ?? context.Text;
        (int Start, int End) node = fault.Text is null && context.Current is { } current ? (current.Span.Start.Offset, current.Span.End.Offset) : (0, 0);
        return Of(fault, text, ReferenceEquals(text, root) ? path : text.Name ?? path, fault.Place ?? node);
    }

    /// <summary>The bytes of a range of UTF-16 units.</summary>
    public static SourceSpan BytesOf(string text, int start, int end)
    {
        start = Math.Clamp(start, 0, text.Length);
        end = Math.Clamp(end, start, text.Length);
        int first = Encoding.UTF8.GetByteCount(text.AsSpan(0, start));
        return new SourceSpan(first, Encoding.UTF8.GetByteCount(text.AsSpan(start, end - start)));
    }

    private static Diagnostic Of(TemplateFault fault, ParsedText text, string? path, (int Start, int End) place)
    {
        var source = SourceText.FromString(path ?? NoPath, text.Source);
        return new Diagnostic(fault.Descriptor, SourceLocation.In(source, BytesOf(text.Source, place.Start, place.End)), fault.Arguments);
    }
}
