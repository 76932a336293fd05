using System.Collections.Immutable;

namespace Idp.Catalog.Kinds;

/// <summary>The sets that come with the library, each compiled when it is first asked for a kind.</summary>
internal static class BuiltInKinds
{
    public static KindSet Legacy { get; } = Of("legacy", () => [BuiltInPacks.Core with { Behaviour = KindPackBehaviour.Legacy }, BuiltInPacks.Templates]);

    public static KindSet Model { get; } = Of("model", () => [BuiltInPacks.Core, BuiltInPacks.Ai, BuiltInPacks.Templates]);

    private static KindSet Of(string name, Func<ImmutableArray<KindPack>> packs)
        => new(() => KindSetCompiler.CompileBuiltIn(packs()), () => BuiltInPacks.HashOf(name));
}
