using System.Collections.Immutable;

namespace Idp.Yaml.Splitting;

/// <summary>What directives decide for one document.</summary>
/// <param name="IsYaml11">Whether scalars are typed as YAML 1.1 has it.</param>
/// <param name="TagHandles">The handles and the prefixes they stand for.</param>
/// <param name="IsPython">Whether scalars are typed as PyYAML types them; then <paramref name="IsYaml11"/> too.</param>
internal sealed record DocumentDirectives(bool IsYaml11, ImmutableDictionary<string, string> TagHandles, bool IsPython = false)
{
    internal static readonly ImmutableDictionary<string, string> DefaultHandles =
        ImmutableDictionary.Create<string, string>(StringComparer.Ordinal).Add("!!", "tag:yaml.org,2002:");

    internal static readonly DocumentDirectives Default = new(IsYaml11: false, DefaultHandles);

    internal static readonly DocumentDirectives Python = new(IsYaml11: true, DefaultHandles, IsPython: true);

    /// <summary>What is in force where no directive stands.</summary>
    internal static DocumentDirectives Of(YamlSchema schema) => schema == YamlSchema.PyYaml ? Python : Default;
}
