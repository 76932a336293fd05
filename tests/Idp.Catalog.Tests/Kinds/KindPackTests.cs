using Idp.Catalog.Descriptors;
using Idp.Catalog.Kinds;
using Idp.Diagnostics;

namespace Idp.Catalog.Tests.Kinds;

public sealed class KindPackTests
{
    private const string Environments =
        """
        kinds:
          - group: acme.com
            names: { kind: Environment, singular: environment, plural: environments }
            versions:
              - name: [v1, v2]
                relationFields:
                  - { selector: { path: spec.owner }, relation: ownedBy, defaultKind: Group, allowedKinds: [Group] }
                  - { selector: { path: spec.hosts }, relation: hosts, defaultKind: Component, defaultNamespace: default }
                schema:
                  jsonSchema:
                    type: object
                    required: [spec]
                    properties:
                      spec:
                        type: object
                        required: [tier]
                        properties:
                          tier: { type: string, enum: [dev, prod] }
        relations:
          - fromKind: Environment
            toKind: Group
            forward: { type: ownedBy }
            reverse: { type: ownerOf }
          - fromKind: Environment
            toKind: Component
            forward: { type: hosts, title: hosts }
            reverse: { type: runsIn, title: runs in }
        annotations:
          - name: acme.com/cost-center
            schema: { jsonSchema: { type: string, pattern: "^cc-[0-9]+$" } }
        """;

    [Fact]
    public async Task A_pack_brings_kinds_and_relations_without_code()
    {
        var document = await Reading.DocumentAsync(
            """
            apiVersion: acme.com/v2
            kind: Environment
            metadata: { name: production, namespace: shop }
            spec: { tier: prod, owner: ops, hosts: [orders] }
            """,
            With(Environments));
        Assert.True(document.IsValid);
        Assert.Equal(
            [
                "component:default/orders runsIn environment:shop/production",
                "environment:shop/production hosts component:default/orders",
                "environment:shop/production ownedBy group:shop/ops",
                "group:shop/ops ownerOf environment:shop/production",
            ],
            document.RelationTexts());
    }

    [Fact]
    public async Task A_pack_s_schemas_judge_entities_and_annotations()
    {
        var document = await Reading.DocumentAsync(
            """
            apiVersion: acme.com/v1
            kind: Environment
            metadata:
              name: production
              annotations: { acme.com/cost-center: none }
            spec: { tier: staging }
            """,
            With(Environments));
        Assert.Equal(["5:40 IDP1044", "6:15 IDP1042"], document.Places());
    }

    [Fact]
    public void Every_fault_of_a_pack_is_reported_with_its_place()
    {
        var result = KindPackReader.Read(SourceText.FromString(
            "catalog-model.yaml",
            """
            kind: []
            kinds:
              - group: acme.com
                names: { kind: 5 }
                versions:
                  - name: []
                    schema: { jsonSchema: { properties: { metadata: {} } } }
            """));
        Assert.Null(result.Pack);
        Assert.Equal(
            ["1:1", "4:20", "6:15", "7:57"],
            result.Diagnostics.Select(diagnostic => diagnostic.Location!.Start.ToString()).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void A_kind_cannot_be_declared_twice()
    {
        var result = KindSet.Model.With(Pack(
            """
            kinds:
              - group: backstage.io
                names: { kind: Component }
                versions:
                  - name: v1alpha1
                    schema: { jsonSchema: { type: object } }
            """));
        Assert.False(result.Success);
        Assert.Contains("Component", Assert.Single(result.Faults), StringComparison.Ordinal);
    }

    [Fact]
    public void A_schema_that_is_no_schema_is_refused()
    {
        var result = KindSet.Model.With(Pack(
            """
            kinds:
              - group: acme.com
                names: { kind: Thing }
                versions:
                  - name: v1
                    schema: { jsonSchema: { type: objekt } }
            """));
        Assert.False(result.Success);
    }

    [Fact]
    public async Task The_two_sets_know_the_kinds_that_the_original_s_two_engines_know()
    {
        Assert.Equal(
            ["API", "Component", "Domain", "Group", "Location", "Resource", "System", "Template", "User"],
            KindSet.Legacy.Kinds.Select(kind => kind.Kind).Distinct().Order(StringComparer.Ordinal));
        Assert.Equal(
            ["AiResource"],
            KindSet.Model.Kinds.Select(kind => kind.Kind).Except(KindSet.Legacy.Kinds.Select(kind => kind.Kind)));

        const string Server =
            """
            apiVersion: backstage.io/v1alpha1
            kind: API
            metadata: { name: tools }
            spec: { type: mcp-server, lifecycle: production, owner: team, remotes: [{ type: sse, url: "https://mcp.example.com" }] }
            """;
        Assert.True((await Reading.DocumentAsync(Server, new DescriptorReaderOptions { Kinds = KindSet.Model })).IsValid);
        Assert.False((await Reading.DocumentAsync(Server)).IsValid);
    }

    private static KindPack Pack(string yaml)
    {
        var result = KindPackReader.Read(SourceText.FromString("catalog-model.yaml", yaml));
        Assert.Empty(result.Diagnostics);
        return result.Pack!;
    }

    private static DescriptorReaderOptions With(string pack)
    {
        var result = KindSet.Model.With(Pack(pack));
        Assert.Empty(result.Faults);
        return new DescriptorReaderOptions { Kinds = result.Kinds! };
    }
}
