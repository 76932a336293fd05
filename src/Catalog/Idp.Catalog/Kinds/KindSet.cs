using System.Collections.Immutable;
using Idp.Catalog.Model;

namespace Idp.Catalog.Kinds;

/// <summary>All the kinds that a catalog knows. Immutable and thread-safe; make one and keep it.</summary>
public sealed class KindSet
{
    private readonly Lazy<CompiledKinds> _compiled;

    /// <summary>A set that is compiled already.</summary>
    internal KindSet(CompiledKinds compiled) => _compiled = new Lazy<CompiledKinds>(compiled);

    /// <summary>A set that is compiled when it is first asked for a kind.</summary>
    /// <param name="compile">Compiles it.</param>
    /// <param name="sourceHash">Differs for sets of other content.</param>
    internal KindSet(Func<CompiledKinds> compile, Func<ulong> sourceHash)
    {
        _compiled = new Lazy<CompiledKinds>(compile);
        SourceHash = sourceHash;
    }

    /// <summary>The original's default: Component, API, Resource, System, Domain, Group, User, Location and Template.</summary>
    public static KindSet Legacy => BuiltInKinds.Legacy;

    /// <summary>The original's declared model: adds AiResource and MCP servers, and drops relations to kinds that a field does not allow.</summary>
    public static KindSet Model => BuiltInKinds.Model;

    /// <summary>The packs that it is made of, in order.</summary>
    public ImmutableArray<KindPack> Packs => _compiled.Value.Packs;

    /// <summary>Every definition, in the order of the packs.</summary>
    public IEnumerable<KindDefinition> Kinds => Packs.SelectMany(pack => pack.Kinds);

    internal MetadataSchemas Metadata => _compiled.Value.Metadata;

    internal bool SortsWellKnownFields => _compiled.Value.SortsWellKnownFields;

    /// <summary>A hash of what the set is made from; null when only its content tells.</summary>
    internal Func<ulong>? SourceHash { get; }

    /// <summary>This set with the kinds, relations and annotations of further packs.</summary>
    /// <returns>The larger set, or what is wrong with the packs.</returns>
    public KindSetResult With(params ReadOnlySpan<KindPack> packs) => KindSetCompiler.Compile([.. Packs, .. packs]);

    /// <summary>The definition that an entity falls under, or null when the set does not know it.</summary>
    /// <param name="kind">The kind, to the letter.</param>
    /// <param name="apiVersion">The version, to the letter.</param>
    /// <param name="specType">The value of <c>spec.type</c>, or null.</param>
    public KindDefinition? Find(string kind, string apiVersion, string? specType = null)
        => FindCompiled(kind, apiVersion, specType)?.Definition;

    internal CompiledKind? FindCompiled(string kind, string apiVersion, string? specType)
    {
        CompiledKind? general = null;
        foreach (var candidate in VersionsOf(kind))
        {
            if (!candidate.Definition.ApiVersions.Contains(apiVersion))
            {
                continue;
            }

            if (candidate.Definition.SpecType is null)
            {
                general = candidate;
            }
            else if (candidate.Definition.SpecType == specType)
            {
                return candidate;
            }
        }

        return general;
    }

    internal CompiledKind[] VersionsOf(string kind)
        => _compiled.Value.ByKind.TryGetValue(kind, out var versions) ? versions : [];

    /// <summary>The relation that leads back, or null when none is declared between these kinds.</summary>
    /// <param name="fromKind">The kind where the relation starts, in any case of letters.</param>
    /// <param name="relation">The type of the relation.</param>
    /// <param name="toKind">The kind where it ends, in any case of letters.</param>
    public string? FindReverse(string fromKind, string relation, string toKind)
        => _compiled.Value.Reverse.Find(JavaScriptCase.ToLower(fromKind), relation, JavaScriptCase.ToLower(toKind));
}
