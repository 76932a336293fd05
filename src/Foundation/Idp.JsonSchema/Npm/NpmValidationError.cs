using System.Collections.Immutable;
using System.Text.Json;

namespace Idp.JsonSchemas.Npm;

/// <summary>One error as npm <c>jsonschema</c> reports it. Immutable.</summary>
public sealed class NpmValidationError
{
    private readonly NpmPath _path;
    private readonly NpmValue _schema;
    private readonly NpmValue _instance;
    private readonly NpmValue _argument;
    private readonly NpmNestedResult? _nested;

    internal NpmValidationError(NpmPath path, NpmValue schema, NpmValue instance, NpmErrorDetail detail)
    {
        _path = path;
        _schema = schema;
        _instance = instance;
        _argument = detail.Argument;
        _nested = detail.Nested;
        Name = detail.Name;
        Message = detail.Message;
    }

    /// <summary>Keys and positions down to the value; empty for the instance itself. Below <c>dependencies</c> the property that depends comes last, as in the original.</summary>
    public ImmutableArray<NpmPathSegment> Path => _path.ToSegments();

    /// <summary>The path as text: <c>instance.a[0]["b c"]</c>.</summary>
    public string Property => _path.ToString();

    /// <summary>What is wrong, to be read after <see cref="Property"/>: <c>is not of a type(s) string</c>.</summary>
    public string Message { get; }

    /// <summary>The keyword; for a fault <c>schema</c>, or the name of the limit such as <c>maxDepth</c>.</summary>
    public string Name { get; }

    /// <summary><see cref="Property"/> and <see cref="Message"/>.</summary>
    public string Stack => $"{Property} {Message}";

    /// <summary>The schema that was not met, or its <c>$id</c> or <c>id</c>; null for a fault. Written anew at every call.</summary>
    public JsonElement? Schema => ToElement(_schema);

    /// <summary>The value that does not meet it; null when that is absent, and for a fault. Written anew at every call.</summary>
    public JsonElement? Instance => ToElement(_instance);

    /// <summary>What the keyword demands, in the original's shape; null for keywords without. Written anew at every call.</summary>
    public JsonElement? Argument => _nested is null ? ToElement(_argument) : Parse(writer => _nested.WriteTo(writer, _argument));

    /// <summary>How many values the error prints, long texts counting more.</summary>
    internal long Weight { get; init; } = 1;

    internal int Depth { get; init; } = 1;

    /// <summary>1, and one for every error inside the argument.</summary>
    internal long Count { get; init; } = 1;

    /// <summary>Writes the error as the original's JSON object: <c>path, property, message, schema, instance, name, argument, stack</c>; what is absent is left out.</summary>
    /// <param name="writer">Its own limit of depth should be 1,000 or more, which is the default.</param>
    public void WriteTo(Utf8JsonWriter writer)
    {
        ArgumentNullException.ThrowIfNull(writer);
        writer.WriteStartObject();
        writer.WritePropertyName("path");
        _path.WriteTo(writer);
        NpmValueWriter.WriteText(writer, "property", Property);
        NpmValueWriter.WriteText(writer, "message", Message);
        NpmValueWriter.WriteProperty(writer, "schema", _schema);
        NpmValueWriter.WriteProperty(writer, "instance", _instance);
        NpmValueWriter.WriteText(writer, "name", Name);
        if (_nested is not null)
        {
            writer.WritePropertyName("argument");
            _nested.WriteTo(writer, _argument);
        }
        else
        {
            NpmValueWriter.WriteProperty(writer, "argument", _argument);
        }

        NpmValueWriter.WriteText(writer, "stack", Stack);
        writer.WriteEndObject();
    }

    /// <summary><see cref="Stack"/>.</summary>
    public override string ToString() => Stack;

    private static JsonElement? ToElement(NpmValue value)
        => value.Kind is NpmKind.Undefined or NpmKind.Function ? null : Parse(writer => NpmValueWriter.Write(writer, value));

    private static JsonElement Parse(Action<Utf8JsonWriter> write)
    {
        using var stream = new MemoryStream();
        using (var writer = new Utf8JsonWriter(stream, new JsonWriterOptions { MaxDepth = 2_048 }))
        {
            write(writer);
        }

        using var document = JsonDocument.Parse(stream.ToArray(), new JsonDocumentOptions { MaxDepth = 2_048 });
        return document.RootElement.Clone();
    }
}
