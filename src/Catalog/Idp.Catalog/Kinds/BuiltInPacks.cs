using Idp.Diagnostics;

namespace Idp.Catalog.Kinds;

/// <summary>The packs that come with the library. They are read by the same reader as a user's.</summary>
internal static class BuiltInPacks
{
    public static KindPack Core { get; } = Load("core");

    public static KindPack Ai { get; } = Load("ai");

    public static KindPack Templates { get; } = Load("templates") with { Behaviour = KindPackBehaviour.Legacy };

    private static KindPack Load(string name)
    {
        using var stream = typeof(BuiltInPacks).Assembly.GetManifestResourceStream($"Idp.Catalog.Kinds.{name}.yaml")!;
        var bytes = new byte[stream.Length];
        stream.ReadExactly(bytes);
        var result = KindPackReader.Read(new SourceText(name + ".yaml", bytes));
        return result.Pack is { } pack && result.Diagnostics.IsEmpty
            ? pack
            : throw new InvalidOperationException($"The built-in pack '{name}' is broken: {result.Diagnostics.FirstOrDefault()}");
    }
}
