using System.Text;
using Idp.Catalog.Snapshots;
using Idp.Diagnostics;

namespace Idp.Catalog.Kinds;

/// <summary>The packs that come with the library. They are read by the same reader as a user's.</summary>
internal static class BuiltInPacks
{
    private static readonly Lazy<KindPack> CorePack = new(() => Load("core"));
    private static readonly Lazy<KindPack> AiPack = new(() => Load("ai"));
    private static readonly Lazy<KindPack> TemplatesPack = new(() => Load("templates") with { Behaviour = KindPackBehaviour.Legacy });

    public static KindPack Core => CorePack.Value;

    public static KindPack Ai => AiPack.Value;

    public static KindPack Templates => TemplatesPack.Value;

    /// <summary>A hash of all packs, unread, and a name for what is made of them.</summary>
    public static ulong HashOf(string name)
        => EntityOrigin.HashOf([.. Encoding.UTF8.GetBytes(name), .. BytesOf("core"), .. BytesOf("ai"), .. BytesOf("templates")]);

    private static byte[] BytesOf(string name)
    {
        using var stream = typeof(BuiltInPacks).Assembly.GetManifestResourceStream($"Idp.Catalog.Kinds.{name}.yaml")!;
        var bytes = new byte[stream.Length];
        stream.ReadExactly(bytes);
        return bytes;
    }

    private static KindPack Load(string name)
    {
        var result = KindPackReader.Read(new SourceText(name + ".yaml", BytesOf(name)));
        return result.Pack is { } pack && result.Diagnostics.IsEmpty
            ? pack
            : throw new InvalidOperationException($"The built-in pack '{name}' is broken: {result.Diagnostics.FirstOrDefault()}");
    }
}
