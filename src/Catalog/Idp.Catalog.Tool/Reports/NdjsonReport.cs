using System.Buffers;
using System.Collections.Immutable;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using Idp.Catalog.Descriptors;
using Idp.Diagnostics;

namespace Idp.Catalog.Tool.Reports;

/// <summary>
/// A line of JSON for each document that is not empty: <c>file</c>, <c>doc</c>, <c>valid</c>, <c>ref</c>, <c>relations</c>, <c>errors</c>.
/// Made to be compared with what the original makes of the same documents, so the verdict is the original's.
/// </summary>
internal sealed class NdjsonReport : IDisposable
{
    // What is wrong with a Location's targets is found out after its relations.
    private static readonly ImmutableArray<string> AfterRelations = ["IDP1080", "IDP1081"];

    private readonly ArrayBufferWriter<byte> _buffer = new(4096);
    private readonly Utf8JsonWriter _json;
    private readonly TextWriter _output;

    private NdjsonReport(TextWriter output)
    {
        _output = output;
        _json = new Utf8JsonWriter(_buffer, new JsonWriterOptions { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping });
    }

    public static void Write(CatalogReport catalog, TextWriter output)
    {
        using var report = new NdjsonReport(output);
        var errors = catalog.Diagnostics
            .Where(finding => finding.Severity == DiagnosticSeverity.Error && finding.Location?.Source is not null)
            .ToLookup(finding => finding.Location!.Source!);
        foreach (var file in catalog.Read.Files)
        {
            report.Write(file, errors);
        }
    }

    public void Dispose() => _json.Dispose();

    private void Write(DescriptorFile file, ILookup<SourceText, Diagnostic> errors)
    {
        if (file.Documents.IsEmpty)
        {
            var faults = file.Diagnostics.Where(fault => fault.Severity == DiagnosticSeverity.Error).ToArray();
            if (faults.Length > 0)
            {
                WriteLine(file.Name, 0, null, faults);
            }

            return;
        }

        var found = errors[file.Documents[0].Source].ToLookup(error => DocumentOf(error, file.Documents));
        for (var i = 0; i < file.Documents.Length; i++)
        {
            WriteLine(file.Name, file.Documents[i].Index, file.Documents[i], [.. found[i]]);
        }
    }

    // The last document that begins before the fault; what stands before them all is told with the first.
    private static int DocumentOf(Diagnostic error, ImmutableArray<DescriptorDocument> documents)
    {
        var index = documents.Length - 1;
        while (index > 0 && documents[index].Span.Start > error.Location!.Span.Start)
        {
            index--;
        }

        return index;
    }

    private void WriteLine(string file, int index, DescriptorDocument? document, IReadOnlyCollection<Diagnostic> errors)
    {
        _json.WriteStartObject();
        _json.WriteString("file"u8, file);
        _json.WriteNumber("doc"u8, index);
        _json.WriteBoolean("valid"u8, document is { IsValid: true });
        if (document?.RefText is { } reference)
        {
            _json.WriteString("ref"u8, reference);
        }

        if (document is not null && IsThrough(document))
        {
            WriteRelations(document);
        }

        _json.WriteStartArray("errors"u8);
        foreach (var error in errors)
        {
            WriteError(error);
        }

        _json.WriteEndArray();
        _json.WriteEndObject();
        _json.Flush();
        _output.Write(Encoding.UTF8.GetString(_buffer.WrittenSpan));
        _output.Write('\n');
        _buffer.ResetWrittenCount();
        _json.Reset();
    }

    private void WriteRelations(DescriptorDocument document)
    {
        _json.WriteStartArray("relations"u8);
        foreach (var relation in document.Relations)
        {
            _json.WriteStringValue(relation.ToString());
        }

        _json.WriteEndArray();
    }

    private void WriteError(Diagnostic error)
    {
        _json.WriteStartObject();
        _json.WriteString("id"u8, error.Id);
        if (error.Location is { Source: not null } location)
        {
            _json.WriteNumber("line"u8, location.Start.Line);
            _json.WriteNumber("column"u8, location.Start.Column);
        }

        _json.WriteString("message"u8, error.Message);
        _json.WriteEndObject();
    }

    private static bool IsThrough(DescriptorDocument document) => document.IsValid
        || (document.Entity is { Kind: "Location" } && document.Diagnostics.All(fault =>
            fault.Severity != DiagnosticSeverity.Error || AfterRelations.Contains(fault.Id)));
}
