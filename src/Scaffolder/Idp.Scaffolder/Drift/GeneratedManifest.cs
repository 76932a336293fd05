using System.Collections.Immutable;
using System.Security.Cryptography;
using System.Text.Json.Nodes;
using Idp.Scaffolder.Trees;

namespace Idp.Scaffolder.Drift;

/// <summary>What a generated folder remembers of its making, so that it can be made anew: a file of it, <see cref="DefaultPath"/>. Holds no secret. Immutable as long as nobody changes its JSON.</summary>
public sealed record GeneratedManifest
{
    /// <summary>Where the manifest lies in a generated folder, unless the template says otherwise.</summary>
    public const string DefaultPath = ".idp/template.json";

    /// <summary>The version of the manifest's own format.</summary>
    public const int FormatVersion = 1;

    /// <summary>The template's address: <c>template:default/service</c>.</summary>
    public required string Template { get; init; }

    /// <summary>The template's version: what its author calls it, or a hash of its files.</summary>
    public required string Version { get; init; }

    /// <summary>The answers to the template's questions.</summary>
    public required JsonObject Values { get; init; }

    /// <summary>
    /// The SHA-256 of each generated file, in small hexadecimal digits, by path; of a link <c>link:</c> and that of where it leads. The manifest
    /// itself is not among them.
    /// </summary>
    public required ImmutableSortedDictionary<string, string> Files { get; init; }

    /// <summary>The generated files that may be run; null when the manifest does not say, as those of earlier versions.</summary>
    public ImmutableSortedSet<string>? Executables { get; init; }

    /// <summary>The files that a person has still to look at after an update, by path.</summary>
    public ImmutableSortedDictionary<string, PendingFile> Pending { get; init; } = ImmutableSortedDictionary.Create<string, PendingFile>(StringComparer.Ordinal);

    /// <summary>The manifest of a tree.</summary>
    public static GeneratedManifest Of(string template, string version, JsonObject values, FileTree files, string path = DefaultPath)
    {
        ArgumentNullException.ThrowIfNull(files);
        ArgumentNullException.ThrowIfNull(values);
        return new GeneratedManifest
        {
            Template = template,
            Version = version,
            Values = values,
            Files = files.Files.Where(file => file.Path != path).ToImmutableSortedDictionary(file => file.Path, file => HashOf(file)!, StringComparer.Ordinal),
            Executables = files.Files.Where(file => file.IsExecutable && file.Path != path).Select(file => file.Path).ToImmutableSortedSet(StringComparer.Ordinal),
        };
    }

    /// <summary>The hash that <see cref="Files"/> holds of the content of a file that is no link.</summary>
    public static string HashOf(ReadOnlySpan<byte> content) => Convert.ToHexStringLower(SHA256.HashData(content));

    internal static string? HashOf(TreeFile? file) => file is null ? null : (file.IsLink ? "link:" : "") + HashOf(file.Content.Span);

    /// <summary>Reads a manifest.</summary>
    /// <exception cref="FormatException">It is none, or of a newer format; the message says what is wrong.</exception>
    public static GeneratedManifest Parse(string json) => ManifestJson.Read(json);

    /// <summary>The manifest as JSON, with a line end: what <see cref="Parse"/> reads.</summary>
    public override string ToString() => ManifestJson.Write(this);
}
