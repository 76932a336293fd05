using System.Text.Json;

namespace Idp.Diagnostics;

/// <summary>Writes diagnostics as one JSON array, or one diagnostic as one object for a report of lines.</summary>
/// <remarks>
/// An object has, in this order: <c>id</c>, <c>severity</c> (<c>info</c>, <c>warning</c>, <c>error</c>), <c>title</c>, <c>message</c>,
/// <c>remedy</c> (when there is one), <c>helpUri</c>, <c>location</c> (when there is one) and <c>related</c> (when there are any: a
/// <c>message</c> and a <c>location</c> each). A location has a <c>path</c> and, when the file could be read, <c>start</c> and <c>end</c>,
/// each a <c>line</c> and a <c>column</c> from 1; the column in UTF-16 units, the end exclusive. Members may be added, never renamed.
/// </remarks>
public sealed class JsonRenderer : IDiagnosticRenderer
{
    /// <inheritdoc/>
    public void Render(IReadOnlyList<Diagnostic> diagnostics, TextWriter output)
    {
        ArgumentNullException.ThrowIfNull(diagnostics);
        ArgumentNullException.ThrowIfNull(output);
        using (var text = new JsonOutput(output, indented: true))
        {
            text.Json.WriteStartArray();
            foreach (var diagnostic in diagnostics.Reported())
            {
                Write(diagnostic, text.Json);
                text.Spill();
            }

            text.Json.WriteEndArray();
        }

        output.Write('\n');
    }

    /// <summary>Writes one diagnostic on one line, with a line feed.</summary>
    public static void RenderLine(Diagnostic diagnostic, TextWriter output)
    {
        ArgumentNullException.ThrowIfNull(diagnostic);
        ArgumentNullException.ThrowIfNull(output);
        using (var text = new JsonOutput(output, indented: false))
        {
            Write(diagnostic, text.Json);
        }

        output.Write('\n');
    }

    /// <summary>Writes one diagnostic as an object, where the writer expects a value.</summary>
    public static void Write(Diagnostic diagnostic, Utf8JsonWriter json)
    {
        ArgumentNullException.ThrowIfNull(diagnostic);
        ArgumentNullException.ThrowIfNull(json);
        json.WriteStartObject();
        json.WriteString("id"u8, diagnostic.Id);
        json.WriteString("severity"u8, SeverityName.Of(diagnostic.Severity));
        json.WriteString("title"u8, diagnostic.Descriptor.Title);
        json.WriteString("message"u8, diagnostic.Message);
        if (diagnostic.Remedy is { } remedy)
        {
            json.WriteString("remedy"u8, remedy);
        }

        json.WriteString("helpUri"u8, diagnostic.Descriptor.HelpUri.AbsoluteUri);
        if (diagnostic.Location is { } location)
        {
            WriteLocation(location, json);
        }

        if (!diagnostic.Related.IsDefaultOrEmpty)
        {
            json.WriteStartArray("related"u8);
            foreach (var related in diagnostic.Related)
            {
                json.WriteStartObject();
                json.WriteString("message"u8, related.Message);
                WriteLocation(related.Location, json);
                json.WriteEndObject();
            }

            json.WriteEndArray();
        }

        json.WriteEndObject();
    }

    private static void WriteLocation(SourceLocation location, Utf8JsonWriter json)
    {
        json.WriteStartObject("location"u8);
        json.WriteString("path"u8, location.Path);
        if (location.Source is not null)
        {
            WritePosition("start"u8, location.Start, json);
            WritePosition("end"u8, location.End, json);
        }

        json.WriteEndObject();
    }

    private static void WritePosition(ReadOnlySpan<byte> name, LinePosition position, Utf8JsonWriter json)
    {
        json.WriteStartObject(name);
        json.WriteNumber("line"u8, position.Line);
        json.WriteNumber("column"u8, position.Column);
        json.WriteEndObject();
    }
}
