using System.Collections.Immutable;
using Idp.Catalog.Descriptors;
using Idp.Diagnostics;
using Idp.Yaml;

namespace Idp.Catalog.Validation;

/// <summary>Puts the findings of one rule at their places in the user's files.</summary>
/// <remarks>
/// Looking for a place reads the document again. So that a hostile one does not cost the square of its size, a rule's findings in one
/// document are bounded, the more tightly the larger the document is; what is beyond is told as a number. Not thread-safe.
/// </remarks>
internal sealed class DocumentFindings(DiagnosticBag diagnostics) : IDisposable
{
    private const int MaxPerDocument = 100;
    private const int MaxBytesReadAgain = 32 * 1024 * 1024;
    private readonly Dictionary<(DescriptorDocument, string), int> _counts = [];

    /// <summary>Reports a value, or the nearest that is there.</summary>
    public void Value(DescriptorDocument document, JsonPointer pointer, DiagnosticDescriptor rule, params ReadOnlySpan<object?> arguments)
        => Add(document, pointer, YamlPart.Value, rule, [], arguments);

    /// <summary>Reports a key.</summary>
    public void Key(DescriptorDocument document, JsonPointer pointer, DiagnosticDescriptor rule, params ReadOnlySpan<object?> arguments)
        => Add(document, pointer, YamlPart.Key, rule, [], arguments);

    /// <summary>Reports a value that others take part in.</summary>
    public void Value(
        DescriptorDocument document, JsonPointer pointer, ImmutableArray<RelatedLocation> related, DiagnosticDescriptor rule, params ReadOnlySpan<object?> arguments)
        => Add(document, pointer, YamlPart.Value, rule, related, arguments);

    /// <summary>Says of each document how much is not shown.</summary>
    public void Dispose()
    {
        foreach (var ((document, rule), count) in _counts)
        {
            if (count > MostFor(document))
            {
                var place = SourceLocation.In(document.Source, new SourceSpan(document.Span.Start, 0));
                diagnostics.Add(new Diagnostic(CheckFaults.TooMany, place, count - MostFor(document), rule));
            }
        }
    }

    private void Add(
        DescriptorDocument document,
        JsonPointer pointer,
        YamlPart part,
        DiagnosticDescriptor rule,
        ImmutableArray<RelatedLocation> related,
        ReadOnlySpan<object?> arguments)
    {
        var count = _counts.GetValueOrDefault((document, rule.Id)) + 1;
        _counts[(document, rule.Id)] = count;
        if (count > MostFor(document))
        {
            return;
        }

        var place = document.LocateWithIncludes(pointer, part);
        diagnostics.Add(new Diagnostic(rule, place.Location, arguments)
        {
            Related = place.Included is { } included ? [included, .. related] : related,
        });
    }

    private static int MostFor(DescriptorDocument document)
        => Math.Clamp(MaxBytesReadAgain / Math.Max(1, document.Span.Length), 1, MaxPerDocument);
}
