namespace Idp.Catalog.Tool.Commands.Init.Manifests;

/// <summary>A pom.xml.</summary>
internal static class MavenManifest
{
    public static Manifest? Read(string file, string text) => XmlText.Parse(text) is { } project
        ? new Manifest("java", XmlText.Child(project, "artifactId"))
        {
            Description = XmlText.Child(project, "description"),
            Version = XmlText.Child(project, "version"),
            Type = text.Contains("spring-boot", StringComparison.Ordinal) || text.Contains("quarkus", StringComparison.Ordinal)
                || XmlText.Child(project, "packaging") == "war" ? "service" : "library",
        }
        : null;
}
