using Idp.Testing;

namespace Idp.Scaffolder.Tool.Tests;

/// <summary>Templates to write into files.</summary>
internal static class SampleTemplate
{
    /// <summary>Makes a readme of a name.</summary>
    public const string Readme =
        """
        apiVersion: scaffolder.backstage.io/v1beta3
        kind: Template
        metadata:
          name: readme
        spec:
          type: service
          parameters:
            - title: The service
              required: [name]
              properties:
                name: {title: Name, type: string, pattern: '^[a-z]+$', description: Lower case.}
                language: {title: Language, type: string, enum: [cs, go], enumNames: [C#, Go], default: cs}
          steps:
            - id: fetch
              name: Fetch the skeleton
              action: fetch:template
              input:
                url: ./skeleton
                values: {name: '${{ parameters.name }}'}
          output:
            text:
              - title: Name
                content: ${{ parameters.name }}

        """;

    /// <summary>Writes the template with its skeleton.</summary>
    public static string WriteReadme(this TemporaryFolder folder, string name = "template")
    {
        folder.Write($"{name}/skeleton/README.md", "# ${{ values.name }}\n");
        folder.Write($"{name}/template.yaml", Readme);
        return folder.PathTo(name);
    }
}
