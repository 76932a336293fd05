using System.Security.Cryptography;
using System.Text;

namespace Idp.Benchmarks.Templates.Skeletons;

/// <summary>Writes a template with a skeleton of any size, every text of it another one.</summary>
/// <remarks>The same number of files and the same seed give the same bytes on every machine and in every culture.</remarks>
/// <param name="files">The number of files.</param>
/// <param name="seed">Another seed, another skeleton of the same shape.</param>
public sealed class SkeletonGenerator(int files, ulong seed)
{
    /// <summary>The folder of the skeleton, beside <c>template.yaml</c>.</summary>
    public const string SkeletonFolder = "skeleton";

    /// <summary>The file with the input of the template's one step, <c>fetch:template</c>.</summary>
    public const string InputFile = "input.json";

    // A literal, not serialized: upstream's reader of YAML and ours take it as it is.
    private const string Input = """
        {
          "url": "./skeleton",
          "copyWithoutTemplating": [".github/workflows/**", "**/charts/templates/*"],
          "values": {
            "name": "orders",
            "package": "shop/orders",
            "owner": "group:checkout",
            "description": "Takes orders, reserves stock, tells \"everybody\" else.",
            "docs": true,
            "regions": ["north", "south", "east"],
            "features": { "tracing": true, "caching": false, "replay": true }
          }
        }
        """;

    /// <summary>Writes <c>template.yaml</c>, <see cref="InputFile"/> and the skeleton.</summary>
    public SkeletonManifest Write(string folder)
    {
        ArgumentNullException.ThrowIfNull(folder);
        string skeleton = Path.Combine(folder, SkeletonFolder);
        var manifest = Generate(file =>
        {
            string path = Path.Combine(skeleton, file.Path);
            Directory.CreateDirectory(Path.GetDirectoryName(path)!);
            File.WriteAllBytes(path, file.Content.Span);
        });
        File.WriteAllText(Path.Combine(folder, InputFile), Input);
        File.WriteAllText(Path.Combine(folder, "template.yaml"), Descriptor());
        return manifest;
    }

    /// <summary>Makes the files one after the other.</summary>
    /// <param name="take">Given each file.</param>
    public SkeletonManifest Generate(Action<SkeletonFile> take)
    {
        ArgumentNullException.ThrowIfNull(take);
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        var kinds = Enum.GetValues<SkeletonFileKind>().ToDictionary(kind => kind, _ => 0);
        long bytes = 0;
        int written = 0;
        for (int i = 0; i < files; i++)
        {
            var file = new SkeletonFileChoice(i, seed).Make(out bool isWritten);
            hash.AppendData(Encoding.UTF8.GetBytes(file.Path));
            hash.AppendData(file.Content.Span);
            kinds[file.Kind]++;
            bytes += file.Content.Length;
            written += isWritten ? 1 : 0;
            take(file);
        }

        return new SkeletonManifest(files, bytes, written, kinds, Convert.ToHexStringLower(hash.GetCurrentHash()));
    }

    // JSON is YAML.
    private static string Descriptor() => $$"""
        apiVersion: scaffolder.backstage.io/v1beta3
        kind: Template
        metadata:
          name: generated
          title: A generated skeleton
        spec:
          owner: group:platform
          type: service
          steps:
            - id: skeleton
              name: Render the skeleton
              action: fetch:template
              input: {{Input.ReplaceLineEndings(" ")}}

        """;
}
