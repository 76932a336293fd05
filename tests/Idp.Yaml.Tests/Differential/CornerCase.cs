using System.Text.Json;
using System.Text.Json.Serialization;
using Idp.Testing;

namespace Idp.Yaml.Tests.Differential;

/// <summary>A recorded file and what was said of its documents.</summary>
public sealed record CornerCase
{
    [JsonPropertyName("name")]
    public required string Name { get; init; }

    [JsonPropertyName("yaml")]
    public string? Yaml { get; init; }

    [JsonPropertyName("base64")]
    public byte[]? Base64 { get; init; }

    [JsonPropertyName("npm")]
    public required NpmAnswer[] Npm { get; init; }

    [JsonPropertyName("ours")]
    public string?[]? Ours { get; init; }

    [JsonIgnore]
    public byte[] Utf8 => Base64 ?? System.Text.Encoding.UTF8.GetBytes(Yaml!);

    public static IEnumerable<CornerCase> Load(string file)
        => File.ReadLines(RepositoryRoot.PathTo("tests", "Idp.Yaml.Tests", "Fixtures", file)).Select(line => JsonSerializer.Deserialize<CornerCase>(line)!);
}

/// <summary>What npm yaml says of one document.</summary>
public sealed record NpmAnswer
{
    [JsonPropertyName("json")]
    public string? Json { get; init; }

    [JsonPropertyName("error")]
    public string? Error { get; init; }
}
