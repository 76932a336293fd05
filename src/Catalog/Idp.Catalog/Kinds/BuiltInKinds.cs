namespace Idp.Catalog.Kinds;

/// <summary>The sets that come with the library, each made when it is first asked for.</summary>
internal static class BuiltInKinds
{
    public static Lazy<KindSet> Legacy { get; } = new(
        () => KindSetCompiler.CompileBuiltIn([BuiltInPacks.Core with { Behaviour = KindPackBehaviour.Legacy }, BuiltInPacks.Templates]));

    public static Lazy<KindSet> Model { get; } = new(
        () => KindSetCompiler.CompileBuiltIn([BuiltInPacks.Core, BuiltInPacks.Ai, BuiltInPacks.Templates]));
}
