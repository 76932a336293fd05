using System.Text.Json;
using Idp.Diagnostics;

namespace Idp.Yaml;

/// <summary>Writes a document as JSON. Numbers that JSON cannot hold become null, as JavaScript writes them.</summary>
/// <param name="output">Where to write; it is not flushed. Integers are written as such.</param>
public sealed class YamlJsonSink(Utf8JsonWriter output) : IYamlSink
{
    private readonly Utf8JsonWriter _output = output ?? throw new ArgumentNullException(nameof(output));

    /// <inheritdoc/>
    public void StartMapping(SourceSpan span) => _output.WriteStartObject();

    /// <inheritdoc/>
    public void Key(ReadOnlySpan<byte> utf8, SourceSpan span) => _output.WritePropertyName(utf8);

    /// <inheritdoc/>
    public void EndMapping(SourceSpan span) => _output.WriteEndObject();

    /// <inheritdoc/>
    public void StartSequence(SourceSpan span) => _output.WriteStartArray();

    /// <inheritdoc/>
    public void EndSequence(SourceSpan span) => _output.WriteEndArray();

    /// <inheritdoc/>
    public void Null(SourceSpan span) => _output.WriteNullValue();

    /// <inheritdoc/>
    public void Boolean(bool value, SourceSpan span) => _output.WriteBooleanValue(value);

    /// <inheritdoc/>
    public void Number(double value, SourceSpan span)
    {
        if (double.IsFinite(value))
        {
            _output.WriteRawValue(JsNumber.ToText(value), skipInputValidation: true);
        }
        else
        {
            _output.WriteNullValue();
        }
    }

    /// <inheritdoc/>
    public void String(ReadOnlySpan<byte> utf8, SourceSpan span) => _output.WriteStringValue(utf8);
}
