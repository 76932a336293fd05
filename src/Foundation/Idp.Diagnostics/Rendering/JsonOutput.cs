using System.Buffers;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace Idp.Diagnostics;

/// <summary>A JSON writer over a text writer; holds no more than what was written since the last <see cref="Spill"/>.</summary>
internal sealed class JsonOutput : IDisposable
{
    private readonly ArrayBufferWriter<byte> _buffer = new(4096);
    private readonly TextWriter _output;

    public JsonOutput(TextWriter output, bool indented)
    {
        _output = output;

        // The relaxed encoder keeps letters readable and still escapes every control character.
        Json = new Utf8JsonWriter(_buffer, new JsonWriterOptions
        {
            Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
            Indented = indented,
            NewLine = "\n",
        });
    }

    public Utf8JsonWriter Json { get; }

    /// <summary>Hands on what was written so far.</summary>
    public void Spill()
    {
        Json.Flush();
        _output.Write(Encoding.UTF8.GetString(_buffer.WrittenSpan));
        _buffer.ResetWrittenCount();
    }

    public void Dispose()
    {
        Spill();
        Json.Dispose();
    }
}
