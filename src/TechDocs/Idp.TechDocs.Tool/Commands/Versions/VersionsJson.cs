using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using Idp.Diagnostics;
using Idp.TechDocs.Versions;

namespace Idp.TechDocs.Tool.Commands.Versions;

/// <summary>The versions of a site for programs, and what is wrong with them.</summary>
internal static class VersionsJson
{
    private static readonly JsonWriterOptions Options = new() { Indented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, NewLine = "\n" };

    public static string Of(SiteVersionsResult result)
    {
        using var stream = new MemoryStream();
        using (var json = new Utf8JsonWriter(stream, Options))
        {
            json.WriteStartObject();
            json.WriteString("default", result.Default);
            json.WriteStartArray("versions");
            foreach (var version in result.Versions)
            {
                json.WriteStartObject();
                json.WriteString("name", version.Name);
                json.WriteString("title", version.Title);
                json.WriteStartArray("aliases");
                foreach (string alias in version.Aliases)
                {
                    json.WriteStringValue(alias);
                }

                json.WriteEndArray();
                json.WriteBoolean("isDefault", result.Default is { } name && result.Find(name) == version);
                json.WriteEndObject();
            }

            json.WriteEndArray();
            json.WriteStartArray("diagnostics");
            foreach (var diagnostic in result.Diagnostics)
            {
                JsonRenderer.Write(diagnostic, json);
            }

            json.WriteEndArray();
            json.WriteEndObject();
        }

        return Encoding.UTF8.GetString(stream.ToArray()) + "\n";
    }
}
