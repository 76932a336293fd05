using Idp.Testing;

namespace Idp.Scaffolder.Testing.Tests;

/// <summary>A small template with one case, which is gone after the test.</summary>
internal sealed class TemplateFolder : IDisposable
{
    private readonly ScratchFolder _scratch = new();

    public TemplateFolder()
    {
        Write("template.yaml", """
            apiVersion: scaffolder.backstage.io/v1beta3
            kind: Template
            metadata: { name: greeting }
            spec:
              type: service
              parameters: { required: [name], properties: { name: { type: string } } }
              steps:
                - id: fetch
                  action: fetch:template
                  input: { url: ./skeleton, values: { name: "${{ parameters.name }}" } }
                - id: publish
                  action: publish:somewhere
                  input: { text: "for ${{ parameters.name }}", token: "${{ secrets.token }}" }
                - id: never
                  if: ${{ parameters.name === "nobody" }}
                  action: tell:nobody
                - id: register
                  action: catalog:register
                  input: { catalogInfoUrl: "https://example.com/${{ parameters.name }}/catalog-info.yaml" }
              output:
                url: ${{ steps.publish.output.url }}
                registered: ${{ steps.register.output.catalogInfoUrl }}
            """);
        Write("skeleton/hello.txt", "Hello ${{ values.name }}\nand welcome\n");
        Write("skeleton/catalog-info.yaml", "name: ${{ values.name }}\n");
        Write("skeleton/run.sh", "#!/bin/sh\n");
        if (!OperatingSystem.IsWindows())
        {
            File.SetUnixFileMode(_scratch["skeleton/run.sh"], (UnixFileMode)0b111_101_101);
        }

        Write("tests/plain/values.json", """{"name": "World"}""");
        Write("tests/plain/secrets.json", """{"token": "s3cret-token"}""");
        Write("tests/plain/expected/hello.txt", "Hello World\nand welcome\n");
        Write("tests/plain/expected/catalog-info.yaml.golden", "name: World\n");
        Write("tests/plain/expected/run.sh", "#!/bin/sh\n");
        Write("tests/plain/expected.json", """
            {"stubbedActions": ["catalog:register", "publish:somewhere"], "executable": ["run.sh"], "output": {}}
            """);
    }

    public string Path => _scratch.Path;

    public void Write(string file, string content) => _scratch.Write(file, content);

    public string Read(string file) => _scratch.Read(file);

    public string[] Files(string folder) => [.. _scratch.Files().Where(file => file.StartsWith(folder, StringComparison.Ordinal))];

    public void Delete(string path)
    {
        if (Directory.Exists(_scratch[path]))
        {
            Directory.Delete(_scratch[path], recursive: true);
        }
        else
        {
            File.Delete(_scratch[path]);
        }
    }

    public TemplateTest Test(TemplateTestOptions? options = null) => new(Path, options ?? new TemplateTestOptions { IsApproving = false });

    public Task<TemplateTestResult> RunAsync(TemplateTestOptions? options = null) => Test(options).RunAsync("plain", TestContext.Current.CancellationToken);

    public void Dispose() => _scratch.Dispose();
}
