using System.Reflection;

namespace Idp.CommandLine;

/// <summary>The version of the tool, without the commit that the build adds.</summary>
internal static class ToolVersion
{
    public static string Text { get; } =
        typeof(ToolVersion).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()?.InformationalVersion.Split('+')[0] ?? "0.0.0";
}
