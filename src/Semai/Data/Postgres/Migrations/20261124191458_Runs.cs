using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Semai.Data.Postgres.Migrations
{
    /// <inheritdoc />
    public partial class Runs : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "match_runs",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    code = table.Column<string>(type: "character varying(30)", maxLength: 30, nullable: false),
                    unit = table.Column<int>(type: "integer", nullable: false),
                    kind = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    input = table.Column<byte[]>(type: "bytea", nullable: false),
                    people = table.Column<int>(type: "integer", nullable: false),
                    offers = table.Column<int>(type: "integer", nullable: false),
                    places = table.Column<int>(type: "integer", nullable: false),
                    status = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    objective = table.Column<long>(type: "bigint", nullable: false),
                    bound = table.Column<long>(type: "bigint", nullable: false),
                    solver = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    repeatable = table.Column<bool>(type: "boolean", nullable: false),
                    report = table.Column<string>(type: "character varying(2000)", maxLength: 2000, nullable: false),
                    milliseconds = table.Column<int>(type: "integer", nullable: false),
                    weights_version = table.Column<int>(type: "integer", nullable: false),
                    on = table.Column<DateOnly>(type: "date", nullable: false),
                    by = table.Column<string>(type: "character varying(60)", maxLength: 60, nullable: false),
                    by_name = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    at = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    version = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_match_runs", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "safeguard_needs",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    participant_id = table.Column<Guid>(type: "uuid", nullable: false),
                    unit = table.Column<int>(type: "integer", nullable: false),
                    code = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    reason = table.Column<string>(type: "character varying(300)", maxLength: 300, nullable: false),
                    from = table.Column<DateOnly>(type: "date", nullable: false),
                    until = table.Column<DateOnly>(type: "date", nullable: true),
                    by = table.Column<string>(type: "character varying(60)", maxLength: 60, nullable: false),
                    by_name = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    at = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    ended_why = table.Column<string>(type: "character varying(300)", maxLength: 300, nullable: true),
                    ended_by = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_safeguard_needs", x => x.id);
                    table.ForeignKey(
                        name: "fk_safeguard_needs_participants_participant_id",
                        column: x => x.participant_id,
                        principalTable: "participants",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "separations",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    unit = table.Column<int>(type: "integer", nullable: false),
                    one = table.Column<Guid>(type: "uuid", nullable: false),
                    other = table.Column<Guid>(type: "uuid", nullable: false),
                    reason = table.Column<string>(type: "character varying(300)", maxLength: 300, nullable: false),
                    from = table.Column<DateOnly>(type: "date", nullable: false),
                    until = table.Column<DateOnly>(type: "date", nullable: true),
                    by = table.Column<string>(type: "character varying(60)", maxLength: 60, nullable: false),
                    by_name = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    at = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    ended_why = table.Column<string>(type: "character varying(300)", maxLength: 300, nullable: true),
                    ended_by = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_separations", x => x.id);
                    table.ForeignKey(
                        name: "fk_separations_participants_one",
                        column: x => x.one,
                        principalTable: "participants",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_separations_participants_other",
                        column: x => x.other,
                        principalTable: "participants",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "match_misses",
                columns: table => new
                {
                    no = table.Column<int>(type: "integer", nullable: false),
                    run_id = table.Column<Guid>(type: "uuid", nullable: false),
                    participant_id = table.Column<Guid>(type: "uuid", nullable: false),
                    reason = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    @out = table.Column<string>(name: "out", type: "character varying(40)", maxLength: 40, nullable: true),
                    at = table.Column<Guid>(type: "uuid", nullable: true),
                    apart_from = table.Column<Guid>(type: "uuid", nullable: true),
                    one_place_more = table.Column<Guid>(type: "uuid", nullable: true),
                    gain = table.Column<long>(type: "bigint", nullable: false),
                    gain_is = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_match_misses", x => new { x.run_id, x.no });
                    table.ForeignKey(
                        name: "fk_match_misses_match_runs_run_id",
                        column: x => x.run_id,
                        principalTable: "match_runs",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "fk_match_misses_participants_participant_id",
                        column: x => x.participant_id,
                        principalTable: "participants",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "match_pairs",
                columns: table => new
                {
                    no = table.Column<int>(type: "integer", nullable: false),
                    run_id = table.Column<Guid>(type: "uuid", nullable: false),
                    participant_id = table.Column<Guid>(type: "uuid", nullable: false),
                    offer_id = table.Column<Guid>(type: "uuid", nullable: false),
                    score = table.Column<int>(type: "integer", nullable: false),
                    points = table.Column<string>(type: "character varying(60)", maxLength: 60, nullable: false),
                    runner_up_points = table.Column<string>(type: "character varying(60)", maxLength: 60, nullable: true),
                    runner_up = table.Column<Guid>(type: "uuid", nullable: true),
                    override_cost = table.Column<long>(type: "bigint", nullable: false),
                    cost_is = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    decision = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    decided_offer = table.Column<Guid>(type: "uuid", nullable: true),
                    why = table.Column<string>(type: "character varying(400)", maxLength: 400, nullable: true),
                    decided_by = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: true),
                    decided_at = table.Column<DateTime>(type: "timestamp with time zone", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_match_pairs", x => new { x.run_id, x.no });
                    table.ForeignKey(
                        name: "fk_match_pairs_match_runs_run_id",
                        column: x => x.run_id,
                        principalTable: "match_runs",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "fk_match_pairs_offers_offer_id",
                        column: x => x.offer_id,
                        principalTable: "offers",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_match_pairs_participants_participant_id",
                        column: x => x.participant_id,
                        principalTable: "participants",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateIndex(
                name: "ix_match_misses_participant_id",
                table: "match_misses",
                column: "participant_id");

            migrationBuilder.CreateIndex(
                name: "ix_match_pairs_offer_id",
                table: "match_pairs",
                column: "offer_id");

            migrationBuilder.CreateIndex(
                name: "ix_match_pairs_participant_id",
                table: "match_pairs",
                column: "participant_id");

            migrationBuilder.CreateIndex(
                name: "ix_match_runs_code",
                table: "match_runs",
                column: "code",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_match_runs_unit_at",
                table: "match_runs",
                columns: new[] { "unit", "at" });

            migrationBuilder.CreateIndex(
                name: "ix_safeguard_needs_participant_id_code",
                table: "safeguard_needs",
                columns: new[] { "participant_id", "code" });

            migrationBuilder.CreateIndex(
                name: "ix_safeguard_needs_unit",
                table: "safeguard_needs",
                column: "unit");

            migrationBuilder.CreateIndex(
                name: "ix_separations_one",
                table: "separations",
                column: "one");

            migrationBuilder.CreateIndex(
                name: "ix_separations_other",
                table: "separations",
                column: "other");

            migrationBuilder.CreateIndex(
                name: "ix_separations_unit_one_other",
                table: "separations",
                columns: new[] { "unit", "one", "other" });
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "match_misses");

            migrationBuilder.DropTable(
                name: "match_pairs");

            migrationBuilder.DropTable(
                name: "safeguard_needs");

            migrationBuilder.DropTable(
                name: "separations");

            migrationBuilder.DropTable(
                name: "match_runs");
        }
    }
}
