using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Semai.Data.Sqlite.Migrations
{
    /// <inheritdoc />
    public partial class Internships : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "placements",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    participant_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    offer_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    business_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    holder_id = table.Column<Guid>(type: "TEXT", nullable: true),
                    unit = table.Column<int>(type: "INTEGER", nullable: false),
                    probation_unit = table.Column<int>(type: "INTEGER", nullable: true),
                    kind = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    title = table.Column<string>(type: "TEXT", maxLength: 150, nullable: false),
                    host = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    search = table.Column<string>(type: "TEXT", maxLength: 752, nullable: false),
                    venue = table.Column<string>(type: "TEXT", maxLength: 400, nullable: false),
                    agreement_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    commitment_id = table.Column<Guid>(type: "TEXT", nullable: true),
                    starts = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    ends = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    weekday_bits = table.Column<int>(type: "INTEGER", nullable: false),
                    from = table.Column<TimeOnly>(type: "TEXT", nullable: false),
                    to = table.Column<TimeOnly>(type: "TEXT", nullable: false),
                    travel_minutes = table.Column<int>(type: "INTEGER", nullable: false),
                    supervisor = table.Column<string>(type: "TEXT", maxLength: 100, nullable: true),
                    state = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    started_on = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    ended_on = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    reason = table.Column<string>(type: "TEXT", maxLength: 40, nullable: true),
                    gate_version = table.Column<int>(type: "INTEGER", nullable: true),
                    gate_sealed = table.Column<string>(type: "TEXT", nullable: true),
                    recorded_at = table.Column<DateTime>(type: "TEXT", nullable: false),
                    order_key = table.Column<string>(type: "TEXT", maxLength: 60, nullable: false),
                    version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_placements", x => x.id);
                    table.ForeignKey(
                        name: "fk_placements_agreements_agreement_id",
                        column: x => x.agreement_id,
                        principalTable: "agreements",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_placements_businesses_business_id",
                        column: x => x.business_id,
                        principalTable: "businesses",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_placements_commitments_commitment_id",
                        column: x => x.commitment_id,
                        principalTable: "commitments",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_placements_offers_offer_id",
                        column: x => x.offer_id,
                        principalTable: "offers",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_placements_participants_participant_id",
                        column: x => x.participant_id,
                        principalTable: "participants",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "placement_history",
                columns: table => new
                {
                    no = table.Column<int>(type: "INTEGER", nullable: false),
                    placement_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    act = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    on = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    by = table.Column<string>(type: "TEXT", maxLength: 60, nullable: false),
                    by_name = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    at = table.Column<DateTime>(type: "TEXT", nullable: false),
                    reason = table.Column<string>(type: "TEXT", maxLength: 40, nullable: true),
                    note = table.Column<string>(type: "TEXT", maxLength: 500, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_placement_history", x => new { x.placement_id, x.no });
                    table.ForeignKey(
                        name: "fk_placement_history_placements_placement_id",
                        column: x => x.placement_id,
                        principalTable: "placements",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "placement_papers",
                columns: table => new
                {
                    no = table.Column<int>(type: "INTEGER", nullable: false),
                    placement_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    item = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    number = table.Column<string>(type: "TEXT", maxLength: 80, nullable: false),
                    on = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    who = table.Column<string>(type: "TEXT", maxLength: 150, nullable: false),
                    where = table.Column<string>(type: "TEXT", maxLength: 150, nullable: true),
                    affirmed = table.Column<bool>(type: "INTEGER", nullable: false),
                    by_id = table.Column<string>(type: "TEXT", maxLength: 60, nullable: false),
                    by = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    recorded_at = table.Column<DateTime>(type: "TEXT", nullable: false),
                    error_at = table.Column<DateTime>(type: "TEXT", nullable: true),
                    error_why = table.Column<string>(type: "TEXT", maxLength: 300, nullable: true),
                    error_by = table.Column<string>(type: "TEXT", maxLength: 200, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_placement_papers", x => new { x.placement_id, x.no });
                    table.ForeignKey(
                        name: "fk_placement_papers_placements_placement_id",
                        column: x => x.placement_id,
                        principalTable: "placements",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateIndex(
                name: "ix_placements_agreement_id_state",
                table: "placements",
                columns: new[] { "agreement_id", "state" });

            migrationBuilder.CreateIndex(
                name: "ix_placements_business_id_state",
                table: "placements",
                columns: new[] { "business_id", "state" });

            migrationBuilder.CreateIndex(
                name: "ix_placements_commitment_id_started_on",
                table: "placements",
                columns: new[] { "commitment_id", "started_on" });

            migrationBuilder.CreateIndex(
                name: "ix_placements_holder_id",
                table: "placements",
                column: "holder_id",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_placements_offer_id",
                table: "placements",
                column: "offer_id");

            migrationBuilder.CreateIndex(
                name: "ix_placements_order_key",
                table: "placements",
                column: "order_key");

            migrationBuilder.CreateIndex(
                name: "ix_placements_participant_id",
                table: "placements",
                column: "participant_id");

            migrationBuilder.CreateIndex(
                name: "ix_placements_unit_state_ends",
                table: "placements",
                columns: new[] { "unit", "state", "ends" });
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "placement_history");

            migrationBuilder.DropTable(
                name: "placement_papers");

            migrationBuilder.DropTable(
                name: "placements");
        }
    }
}
